import type { DeskPermit } from "@contracts/desk-permits"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/shared/date"
import { useText } from "@/shared/texts"

/** Number, issuer, days and what it covers, as lines under a permit's name. */
export function PermitFacts({ permit }: { permit: DeskPermit }) {
  const t = useTranslations("desk.permit")
  const say = useText()
  const locale = useLocale()
  const comma = t("comma")
  return (
    <div className="grid gap-0.5 text-xs text-ink-2">
      <span>
        <bdi dir="ltr">{permit.number}</bdi>
        {comma}
        <bdi>{say(permit.issuer)}</bdi>
      </span>
      <span>
        {permit.expires_on ? t("fromTo", { from: formatDay(permit.issued_on, locale), to: formatDay(permit.expires_on, locale) }) : t("fromOn", { from: formatDay(permit.issued_on, locale) })}
        {permit.state === "valid" && permit.days_left !== null && comma + t("daysLeft", { count: permit.days_left })}
      </span>
      <span>{permit.covers.length === 0 ? t("coversAll") : t("covers", { kinds: permit.covers.map((kind) => say(kind.name)).join(comma) })}</span>
    </div>
  )
}
