import type { AuditPage } from "@contracts/audit"
import { useLocale, useTranslations } from "next-intl"
import { formatDay, formatMoment } from "@/shared/date"
import { useText } from "@/shared/texts"
import { Note } from "@/shared/ui/note"

type Entry = AuditPage["entries"][number]
const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Parts of a good, as the editor names them when they are written. */
const partNames = ["title", "description", "facts", "pictures", "maker", "hs_code", "lead_days", "made_to_order", "model", "colour", "packs"] as const
const partsOf = ({ act, detail }: Entry) => (act === "listing.changed" && Array.isArray(detail?.fields) ? partNames.filter((part) => (detail.fields as unknown[]).includes(part)) : [])

/** Who did what, when, with what people call the thing and the days that it was about. */
export function AuditList({ entries }: Pick<AuditPage, "entries">) {
  const t = useTranslations("desk.audit")
  const say = useText()
  const locale = useLocale()
  const daysOf = ({ detail }: Entry) => (isDay(detail?.from) && isDay(detail.to) ? t("days", { from: formatDay(detail.from, locale), to: formatDay(detail.to, locale) }) : null)
  if (entries.length === 0) return <Note icon="file">{t("none")}</Note>
  return (
    <ol className="panel rows">
      {entries.map((entry) => {
        const days = daysOf(entry)
        const parts = partsOf(entry)
        const reason = typeof entry.detail?.reason === "string" ? entry.detail.reason : null
        return (
          <li key={entry.id} className="grid gap-0.5 px-4 py-3">
            <b>{t(`act.${entry.act}`)}</b>
            {entry.subject.name && <bdi>{say(entry.subject.name)}</bdi>}
            {typeof entry.detail?.text === "string" && (
              <p className="text-sm">
                <bdi>{entry.detail.text}</bdi>
              </p>
            )}
            {reason && <p className="text-sm">{t.rich("reason", { reason: () => <bdi>{reason}</bdi> })}</p>}
            {entry.act === "notice.sent" && typeof entry.detail?.members === "number" && <span className="text-sm text-ink-2">{t("toCount", { count: entry.detail.members })}</span>}
            {parts.length > 0 && <span className="text-sm">{t("parts", { parts: parts.map((part) => t(`part.${part}`)).join(locale === "fa" ? "، " : ", ") })}</span>}
            {entry.run && <span className="text-sm text-ink-2">{t("run", { times: entry.run.times, since: formatMoment(entry.run.since, locale) })}</span>}
            {days && <span className="text-sm">{days}</span>}
            <span className="text-xs text-ink-2">
              <bdi>{entry.by ?? t("system")}</bdi>
              {locale === "fa" ? "، " : ", "}
              {formatMoment(entry.at, locale)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
