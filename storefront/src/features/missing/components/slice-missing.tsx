import type { DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { Slice } from "@/features/desk/slice"
import { inFours } from "@/features/order/tracker"
import { formatMoment, formatNearDay } from "@/shared/date"
import { formatToman } from "@/shared/money"
import { Badge, type BadgeTone } from "@/shared/ui/badge"
import { withdrawReport } from "../actions"
import { PacksList } from "./packs-list"

type Report = DeskParcel["missing"][number]
const tones: Record<Report["state"], BadgeTone> = { asked: "warn", waiting: "action", refunding: "warn", refunded: "danger", withdrawn: "plain" }

/** What was said to be missing of a slice, what the buyer chose, and what went ahead. Nothing where there was nothing. */
export function SliceMissing({ order, member, mayReport }: { order: Slice; member: string; mayReport: boolean }) {
  const t = useTranslations("missing")
  const locale = useLocale()
  const due = "refunds" in order ? order.refunds.reduce((all, each) => all + each.rial, 0) : 0
  if (order.missing.length === 0 && order.parts.length === 0) return null
  return (
    <section className="panel rows" aria-labelledby="missing-title">
      <h2 className="px-4 py-3 text-lg md:px-5" id="missing-title">
        {t(order.missing.length > 0 ? "told" : "part.sent")}
      </h2>
      {order.missing.map((report) => (
        <div key={report.id} className="grid gap-2 px-4 py-3 text-sm md:px-5">
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone={tones[report.state]}>{t(`states.${report.state}`)}</Badge>
            <span className="text-xs text-ink-2">{t(`reasons.${report.reason}`)}</span>
          </p>
          <PacksList lines={report.lines} />
          <p className="text-xs text-ink-2">
            {t(`deskNext.${report.state}`, { day: report.wait_until ? formatNearDay(report.wait_until, locale) : "", until: formatMoment(report.answer_until, locale), answered: String(report.answered) })}
          </p>
          {report.state === "asked" && mayReport && (
            <form action={withdrawReport}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="member" value={member} />
              <input type="hidden" name="order" value={order.id} />
              <input type="hidden" name="report" value={report.id} />
              <BusyButton look="secondary">{t("found")}</BusyButton>
            </form>
          )}
        </div>
      ))}
      {due > 0 && <p className="px-4 py-3 text-sm md:px-5">{t.rich("dueInAll", { amount: formatToman(due, locale), b: (words) => <b>{words}</b> })}</p>}
      {order.parts.map((part) => (
        <div key={part.id} className="grid gap-1 px-4 py-3 text-sm md:px-5">
          <p>
            <Badge tone="action" icon="truck">
              {t("part.gone")}
            </Badge>{" "}
            <span className="text-xs text-ink-2">{formatMoment(part.sent_at, locale)}</span>
          </p>
          <PacksList lines={part.lines} />
          <p className="text-xs text-ink-2">
            <bdi>{part.tracking.carrier}</bdi> <bdi dir="ltr">{inFours(part.tracking.code)}</bdi>
          </p>
        </div>
      ))}
    </section>
  )
}
