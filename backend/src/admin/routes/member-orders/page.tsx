import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingCart } from "@medusajs/icons"
import { Select } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"
import type { AdminSlice, AdminSlices } from "../../../contracts/admin-pages"
import { KeyListing } from "../../components/key-listing"
import { StateBadge } from "../../components/state-badge"
import { useWords } from "../../lib/use-words"

const states = ["all", "placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const

/** Slices of all members, or of the one in the address, by state. */
const MemberOrdersPage = () => {
  const { t, text, number, toman, day, instant } = useWords()
  const [search, setSearch] = useSearchParams()
  const state = search.get("state") ?? "all"
  const member = search.get("member")
  const choose = (next: string) => setSearch({ ...(member ? { member } : {}), ...(next === "all" ? {} : { state: next }) })
  const filter = (
    <div className="w-40">
      <Select value={state} onValueChange={choose} size="small">
        <Select.Trigger aria-label={t("slices.state")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {states.map((each) => (
            <Select.Item key={each} value={each}>
              {each === "all" ? t("slices.all") : t(`states.${each}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
  return (
    <KeyListing<AdminSlices, AdminSlice>
      title={t("slices.title")}
      empty={t("slices.empty")}
      path="/admin/member-orders"
      query={{ ...(state === "all" ? {} : { state }), ...(member ? { member } : {}) }}
      actions={filter}
      rows={(answer) => answer.slices}
      columns={[
        { title: t("slices.order"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/orders/${row.order_id}`}><bdi dir="ltr">{row.number}</bdi></Link> },
        { title: t("slices.member"), cell: (row) => <Link className="text-ui-fg-interactive" to={`/members/${row.member.id}`}><bdi>{text(row.member.name)}</bdi></Link> },
        { title: t("slices.state"), cell: (row) => <StateBadge state={row.asked ? "placed" : row.state} words={[t(`states.${row.state}`), row.asked ? t("slices.asked") : ""].filter(Boolean).join(t("common.comma"))} /> },
        { title: t("slices.placed"), cell: (row) => instant(row.placed_at) },
        { title: t("slices.due"), cell: (row) => day(row.due_on) },
        { title: t("slices.packs"), cell: (row) => number(row.packs) },
        { title: t("slices.share"), cell: (row) => toman(row.total_rial) },
        { title: t("slices.refund"), cell: (row) => (row.refund_rial > 0 ? toman(row.refund_rial) : "") },
      ]}
    />
  )
}

export const config = defineRouteConfig({ label: "slices.title", translationNs: "khooshe", icon: ShoppingCart, rank: 4 })

export default MemberOrdersPage
