import type { ListingDetail } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { PermitList } from "@/features/permit/components/permit-list"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"

/** Under which permits it is made and sold; a packer names the maker of what it packs. */
export function MakerPermits({ listing: { permits, maker, cluster } }: { listing: Pick<ListingDetail, "permits" | "maker" | "cluster"> }) {
  const t = useTranslations("product")
  const say = useText()
  return (
    <section>
      <h2 className="section-small">{t("permitTitle")}</h2>
      {maker && (
        <ShopLink href={paths.member(maker.handle)} className="panel mb-3 flex min-h-11 items-center gap-3 px-4 py-2.5 text-sm hover:bg-sunken">
          <WovenLabel member={maker.handle} cluster={cluster.handle} />
          <span>
            {t("madeBy")} <b><bdi>{say(maker.name)}</bdi></b>
          </span>
        </ShopLink>
      )}
      <PermitList permits={permits} />
      <p className="mt-2 text-xs text-ink-3">{t("sample")}</p>
    </section>
  )
}
