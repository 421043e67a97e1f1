import type { PermitState } from "@contracts/permit"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { permitLook } from "../words"
import { PermitClock } from "./permit-clock"

type Props = { permit: { state: PermitState; expires_on: string | null; type?: string | null }; /** names the permit too: "پروانه معتبر تا …" */ long?: boolean }

/**
 * State = words + icon + colour. A page that is kept cannot know today's date, so a permit with an end
 * is looked at once more by a client leaf; without script the state of the last refresh stands, with its date.
 */
export function PermitBadge({ permit: { state, expires_on, type }, long = false }: Props) {
  const t = useTranslations("permit")
  const locale = useLocale()
  const { tone, icon } = permitLook[state]
  const timed = expires_on !== null && (state === "valid" || state === "expiring" || state === "expired")
  const date = expires_on ? formatDay(expires_on, locale) : ""
  const valid = type === "home_statement" ? t("statement") : long && expires_on ? t("validUntil", { date }) : t("state.valid")
  if (timed)
    return (
      <PermitClock
        expiresOn={expires_on}
        state={state}
        locale={locale}
        words={{ valid, expiring: long ? t("expiringUntil", { date }) : t("state.expiring"), days: t("daysLeft", { days: "#" }), expired: t("state.expired") }}
      />
    )
  return (
    <Badge tone={tone} icon={icon}>
      {state === "valid" ? valid : t(`state.${state}`)}
    </Badge>
  )
}
