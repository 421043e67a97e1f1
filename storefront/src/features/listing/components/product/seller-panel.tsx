import type { ListingDetail } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Icon, type IconName } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"

const icons: Record<ListingDetail["ships_by"][number], IconName> = { post: "truck", courier: "truck", freight: "truck", pickup: "pin" }

/** Who sells it and how it can come: the price of each way is known once there is an address, so it stands in the checkout. */
export function SellerPanel({ listing: { member, cluster, ships_by, lead_days, flag } }: { listing: Pick<ListingDetail, "member" | "cluster" | "ships_by" | "lead_days" | "flag"> }) {
  const t = useTranslations("product")
  const say = useText()
  return (
    <section>
      <h2 className="section-small">{t("sellerTitle")}</h2>
      <div className="panel rows overflow-hidden">
        <ShopLink href={paths.member(member.handle)} className="grid grid-cols-[44px_1fr_auto] items-center gap-x-3 px-4 py-3.5 hover:bg-sunken">
          <WovenLabel member={member.handle} cluster={cluster.handle} size="lg" />
          <span>
            <b className="block">
              <bdi>{say(member.name)}</bdi>
            </b>
            <span className="text-xs text-ink-2">{t("sellerOf", { town: say(member.town), cluster: say(cluster.name) })}</span>
          </span>
          <span className="inline-flex items-center gap-1 text-sm font-semibold text-action">
            {t("see")}
            <Icon name="chev" size="sm" flip />
          </span>
        </ShopLink>
        <p className="grid grid-cols-[22px_1fr] gap-2.5 px-4 py-3 text-sm">
          <Icon name="clock" />
          <span>{flag === "made_to_order" ? t("leadMade", { days: lead_days }) : t("lead", { days: lead_days })}</span>
        </p>
        {ships_by.map((way) => (
          <p key={way} className="grid grid-cols-[22px_1fr] gap-2.5 px-4 py-3 text-sm">
            <Icon name={icons[way]} flip={icons[way] === "truck"} />
            <span>
              {t(`ships.${way}`)}
              <span className="block text-xs text-ink-3">{t(`shipsNote.${way}`, { town: say(member.town) })}</span>
            </span>
          </p>
        ))}
      </div>
      {ships_by.includes("freight") && !ships_by.includes("post") && (
        <Note icon="box" className="mt-3">
          {t("freightOnly")}
        </Note>
      )}
    </section>
  )
}
