import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { AdminProductListing } from "../../contracts/admin-pages"
import { FactRow, Part } from "../components/fact-rows"
import { StateBadge } from "../components/state-badge"
import { read } from "../lib/client"
import { useWords } from "../lib/use-words"

/** Whose a product is, what the shop says of it, its packs and the papers behind it. */
const ProductListing = ({ data: product }: { data: { id: string } }) => {
  const { t, text, number, toman, day } = useWords()
  const path = `/admin/products/${product.id}/listing`
  const { data, isError } = useQuery({ queryKey: [path], queryFn: () => read<AdminProductListing>(path) })
  if (!data) return <Part title={t("product.title")}><Text size="small" className="px-6 py-4">{t(isError ? "common.failed" : "common.loading")}</Text></Part>
  const { member, kind, for_sale, packs, permits } = data
  return (
    <Part title={t("product.title")} empty={member === null && t("product.none")}>
      {member && (
        <FactRow label={t("product.member")}>
          <Link className="text-ui-fg-interactive" to={`/members/${member.id}`}><bdi>{text(member.name)}</bdi></Link>
        </FactRow>
      )}
      {kind && <FactRow label={t("product.kind")}>{text(kind)}</FactRow>}
      <FactRow label={t("product.sale")}>
        <StateBadge state={for_sale ? "valid" : "none"} words={t(for_sale === null ? "product.hidden" : for_sale ? "product.yes" : "product.no")} />
      </FactRow>
      {packs.map((pack) => (
        <FactRow key={pack.variant_id} label={<bdi>{text(pack.name)}</bdi>}>
          {[text(pack.content), pack.price_rial === null ? t("common.none") : toman(pack.price_rial), `${number(pack.available)} ${t("product.left")}`].join(t("common.comma"))}
        </FactRow>
      ))}
      {permits.map((permit) => (
        <FactRow key={permit.type + permit.number} label={t(`permits.types.${permit.type}`)}>
          <span className="flex flex-wrap items-center gap-3">
            <StateBadge state={permit.state} words={t(`permits.states.${permit.state}`)} />
            {permit.expires_on ? day(permit.expires_on) : t("permits.never")}
          </span>
        </FactRow>
      ))}
    </Part>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.before", id: "khooshe:product-listing" })

export default ProductListing
