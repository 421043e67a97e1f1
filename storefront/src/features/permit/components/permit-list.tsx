import type { PermitView } from "@contracts/permit"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/shared/date"
import { useText } from "@/shared/texts"
import { PermitBadge } from "./permit-badge"

/** Each permit by its name, state, number, issuer and end. */
export function PermitList({ permits }: { permits: PermitView[] }) {
  const t = useTranslations("permit")
  const say = useText()
  const locale = useLocale()
  if (permits.length === 0) return <p className="panel px-4 py-3.5 text-sm text-ink-2">{t("noneLong")}</p>
  return (
    <ul className="panel rows">
      {permits.map((permit) => (
        <li key={permit.type + permit.number} className="grid grid-cols-[1fr_auto] items-start gap-x-3 px-4 py-3 text-sm">
          <b>{say(permit.title)}</b>
          <PermitBadge permit={permit} />
          <span className="col-span-full text-xs text-ink-2">
            <bdi dir="ltr">{permit.number}</bdi>
            {t("comma")}
            {say(permit.issuer)}
            {permit.expires_on && (
              <>
                {t("comma")}
                {t("until", { date: formatDay(permit.expires_on, locale) })}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
