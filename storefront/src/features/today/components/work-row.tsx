import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { WovenLabel } from "@/shared/ui/woven-label"
import type { ClusterToday } from "@contracts/desk-today"
import { followUp } from "../actions"

type About = "remind" | "permit" | "no_packs" | "no_price" | "late_order"
type Props = {
  cluster: { id: string; handle: string }
  member: NonNullable<ClusterToday["late"]>["rows"][number]["member"]
  /** what it is about, when it is not the member itself */
  title?: ReactNode
  badge: ReactNode
  children: ReactNode
  /** null for who may not write to members */
  follow: { about: About; id: string; said: boolean } | null
}

/** One thing that waits: whose it is, what it is, and the way to ask the member about it. */
export function WorkRow({ cluster, member, title, badge, children, follow }: Props) {
  const t = useTranslations("agent")
  const say = useText()
  const locale = useLocale()
  return (
    <li className="work-row">
      <WovenLabel member={member.handle} cluster={cluster.handle} />
      <div className="min-w-0">
        <p className="text-sm">
          {title} <b>{<bdi>{say(member.name)}</bdi>}</b>
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
          {badge}
          <span>{children}</span>
        </p>
      </div>
      {follow &&
        (follow.said ? (
          <Badge tone="ok" icon="check">
            {t("followed")}
          </Badge>
        ) : (
          <form action={followUp}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="cluster" value={cluster.id} />
            <input type="hidden" name="about" value={follow.about} />
            <input type="hidden" name="id" value={follow.id} />
            <BusyButton compact aria-label={t("followOf", { what: t(follow.about === "remind" ? "remind" : "follow"), member: say(member.name) })}>
              {t(follow.about === "remind" ? "remind" : "follow")}
            </BusyButton>
          </form>
        ))}
    </li>
  )
}
