import type { DeskTeam } from "@contracts/desk-team"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { mobileInGroups } from "@/features/order/contact"
import { formatDay, tehranDay } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { changeMate } from "../actions"

/** Who is asked and has not answered yet. */
export function OpenInvitations({ member, invitations }: Pick<DeskTeam, "invitations"> & { member: string }) {
  const t = useTranslations("desk.team")
  const role = useTranslations("desk.role")
  const locale = useLocale()
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="open-invitations">
      <h2 className="pb-2 text-lg" id="open-invitations">
        {t("open")}
      </h2>
      <ul className="panel rows">
        {invitations.map(({ id, name, mobile, role: asked, state, expires_at }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
            <div className="min-w-0">
              <b className="flex flex-wrap items-center gap-2">
                <bdi>{name}</bdi>
                {state === "expired" ? <Badge tone="warn">{t("expired")}</Badge> : <Badge>{role(asked)}</Badge>}
              </b>
              <span className="flex flex-wrap gap-x-3 text-sm text-ink-2">
                <bdi dir="ltr">{mobileInGroups(mobile, locale)}</bdi>
                {state === "open" && t("until", { day: formatDay(tehranDay(new Date(expires_at)), locale) })}
              </span>
            </div>
            <form action={changeMate}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="member" value={member} />
              <input type="hidden" name="id" value={id} />
              <BusyButton compact name="act" value="withdraw">
                {t("withdraw")}
              </BusyButton>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
