import type { DeskTeam } from "@contracts/desk-team"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { mobileInGroups } from "@/features/order/contact"
import { formatDay, tehranDay } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { Icon } from "@/shared/ui/icon"
import { changeMate } from "../actions"
import { RoleChoice } from "./role-choice"

type Mate = DeskTeam["people"][number]

/** Everybody who works here: role, since when, and what an owner may change. */
export function TeamList({ member, people }: { member: string; people: Mate[] }) {
  const t = useTranslations("desk.team")
  const role = useTranslations("desk.role")
  const locale = useLocale()
  return (
    <ul className="panel rows">
      {people.map((mate) => (
        <li key={mate.id} className="grid gap-2 px-4 py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <div className="min-w-0">
              <b className="flex flex-wrap items-center gap-2">
                <bdi>{mate.name || t("unnamed")}</bdi>
                {mate.is_me && <Badge tone="action">{t("you")}</Badge>}
              </b>
              <Reach {...mate} />
            </div>
            <div className="flex items-baseline gap-x-2 text-sm sm:block">
              <span className="font-semibold">{role(mate.role)}</span>
              <span className="text-xs text-ink-2 sm:block">{t("since", { day: formatDay(tehranDay(new Date(mate.since)), locale) })}</span>
            </div>
          </div>
          {!mate.is_me && <MateActs member={member} mate={mate} />}
        </li>
      ))}
    </ul>
  )
}

/** By what somebody is reached: number, e-mail. */
function Reach({ mobile, email }: Pick<Mate, "mobile" | "email">) {
  const locale = useLocale()
  return (
    <span className="flex flex-wrap gap-x-3 text-sm text-ink-2">
      {mobile && <bdi dir="ltr">{mobileInGroups(mobile, locale)}</bdi>}
      {email && (
        <bdi dir="ltr" className="break-all">
          {email}
        </bdi>
      )}
    </span>
  )
}

/** Role and removal stand behind one press, so that nobody is removed in passing. */
function MateActs({ member, mate }: { member: string; mate: Mate }) {
  const t = useTranslations("desk.team")
  const locale = useLocale()
  const name = mate.name || t("unnamed")
  return (
    <details className="fold">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-sm font-semibold text-action">
        <Icon name="edit" size="sm" />
        {t("change")}
        <bdi className="sr-only">{name}</bdi>
      </summary>
      <form action={changeMate} className="grid gap-3 pb-1 pt-2">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="member" value={member} />
        <input type="hidden" name="id" value={mate.id} />
        <RoleChoice legend={t.rich("roleOf", { name: () => <bdi>{name}</bdi> })} chosen={mate.role} />
        <div className="flex flex-wrap justify-between gap-3">
          <BusyButton compact name="act" value="role">
            {t("setRole")}
          </BusyButton>
          <BusyButton compact look="danger" name="act" value="remove">
            {t("remove")}
          </BusyButton>
        </div>
        <p className="text-xs text-ink-2">{t("removeHint")}</p>
      </form>
    </details>
  )
}
