import type { ListingCard, OffSaleListing } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { WovenLabel } from "@/shared/ui/woven-label"
import { ListingGrid } from "../listing-card"

const most = 4

/** Goods that were in the shop: name and picture, why they are not sold now, and where to go on. No price, nothing to buy. */
export function OffSaleView({ listing, similar }: { listing: OffSaleListing; similar: readonly ListingCard[] }) {
  const t = useTranslations("product")
  const say = useText()
  const { reason, member, kind, cluster, picture } = listing
  const forNow = reason === "paused" || reason === "member_closed"
  return (
    <div data-tint={clusterLook(cluster.handle).tint}>
      <div className="product">
        <div className="gallery" data-tint={clusterLook(cluster.handle).tint}>
          <div className="views">
            <GoodPicture picture={picture} place="hero" eager className="tinted" />
          </div>
        </div>
        <div className="product-buy grid content-start gap-4">
          <h1>{say(listing.title)}</h1>
          <p className="maker">
            <WovenLabel member={member.handle} cluster={cluster.handle} size="sm" />
            <bdi>{say(member.name)}</bdi>
          </p>
          <Note tone={forNow ? "warn" : "plain"} icon={forNow ? "clock" : "alert"}>
            <b className="block">{t(`offSale.${reason}.title`)}</b>
            {t(`offSale.${reason}.text`, { member: say(member.name) })}
          </Note>
          <div className="flex flex-wrap gap-3">
            {member.page && (
              <ButtonLink look="primary" href={paths.member(member.handle)}>
                {t("offSale.member", { member: say(member.name) })}
              </ButtonLink>
            )}
            <ButtonLink href={paths.kind(kind.handle)}>{t("offSale.kind", { kind: say(kind.name) })}</ButtonLink>
          </div>
        </div>
      </div>
      {similar.length > 0 && (
        <section className="section">
          <div className="section-head">
            <h2>{t("offSale.similar")}</h2>
            <ButtonLink look="quiet" compact href={paths.kind(kind.handle)}>
              {t("all")}
              <Icon name="chev" size="sm" flip />
            </ButtonLink>
          </div>
          <ListingGrid listings={similar.slice(0, most)} />
        </section>
      )}
    </div>
  )
}
