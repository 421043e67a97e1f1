import type { MemberSummary } from "@contracts/member"
import { useLocale, useTranslations } from "next-intl"
import { PermitBadge } from "@/features/permit/components/permit-badge"
import { formatDay } from "@/shared/date"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ShopLink } from "@/shared/ui/shop-link"
import { WovenLabel } from "@/shared/ui/woven-label"

const named = 3

/** Members of a cluster, each with its permit; the state decides whether it sells, and the row says so. */
export function MemberList({ members, cluster, wide = false }: { members: MemberSummary[]; cluster: string; /** two columns where there is room */ wide?: boolean }) {
  return (
    <ul className={wide ? "panel rows member-grid overflow-hidden" : "panel rows overflow-hidden"}>
      {members.map((member) => (
        <MemberRow key={member.id} member={member} cluster={cluster} />
      ))}
    </ul>
  )
}

function MemberRow({ member, cluster }: { member: MemberSummary; cluster: string }) {
  const t = useTranslations("member")
  const say = useText()
  const locale = useLocale()
  const { state, expires_on } = member.permit
  const supplies = member.activity === "supplies_packaging"
  const below = supplies ? t("suppliesOnly") : state === "none" ? t("shownOnly") : state === "expired" || state === "revoked" ? t("saleClosed") : expires_on ? t("until", { date: formatDay(expires_on, locale) }) : null
  return (
    <li>
      <ShopLink href={paths.member(member.handle)} className="grid grid-cols-[44px_1fr] items-start gap-x-3 gap-y-1 px-4 py-3.5 hover:bg-sunken md:grid-cols-[44px_1fr_auto] md:items-center md:px-5 md:py-4">
        <WovenLabel member={member.handle} cluster={cluster} size="lg" />
        <span>
          <b className="block">
            <bdi>{say(member.name)}</bdi>
          </b>
          <span className="text-xs text-ink-2">
            {supplies || member.activity === "packs" ? t(`activity.${member.activity}`) : t(`kind.${member.kind}`)}
            {member.kinds.length > 0 && `${t("semicolon")}${member.kinds.slice(0, named).map(({ name }) => say(name)).join(t("comma"))}${member.kinds.length > named ? "…" : ""}`}
          </span>
        </span>
        <span className="col-start-2 md:col-start-3 md:text-end">
          {supplies ? <Badge icon="box">{t("forMembers")}</Badge> : <PermitBadge permit={member.permit} />}
          {below && <span className="block text-xs text-ink-2">{below}</span>}
        </span>
      </ShopLink>
    </li>
  )
}
