import type { ListingCard } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { WovenLabel } from "@/shared/ui/woven-label"

/** Makers are named on every card: their woven label, name, and town where there is room. */
export function MakerLine({ member, cluster }: Pick<ListingCard, "member" | "cluster">) {
  const say = useText()
  const t = useTranslations("listing")
  return (
    <span className="maker">
      <WovenLabel member={member.handle} cluster={cluster.handle} size="sm" />
      <span>
        <bdi>{say(member.name)}</bdi>
        <span className="max-md:hidden">{t("comma")}{say(member.town)}</span>
      </span>
    </span>
  )
}
