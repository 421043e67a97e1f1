import type { ParcelView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { formatMoment, formatNearDay } from "@/shared/date"
import { formatToman } from "@/shared/money"
import { Note } from "@/shared/ui/note"
import { answerMissing } from "../actions"
import { PacksList } from "./packs-list"

export type Holder = { number: string; /** null for who found the order by number and mobile: they may look and not choose */ key: string | null }
type Report = ParcelView["missing"][number]

/** What is missing of a parcel: the choice, while there is one, and then what was chosen and what is due back. */
export function ParcelMissing({ parcel, holder }: { parcel: ParcelView; holder: Holder }) {
  if (parcel.missing.length === 0 && parcel.refunds.length === 0) return null
  return (
    <div className="grid gap-3 border-t border-line p-3.5 md:px-5">
      {parcel.missing.map((report) =>
        report.state === "asked" ? <Choice key={report.id} report={report} holder={holder} /> : report.state === "refunded" ? null : <Chosen key={report.id} report={report} />,
      )}
      <Refunds parcel={parcel} />
    </div>
  )
}

/** Two ways, each with what comes of it; a button each, so that it works without script. */
function Choice({ report, holder: { number, key } }: { report: Report; holder: Holder }) {
  const t = useTranslations("missing")
  const locale = useLocale()
  const { id, lines, reason, note, wait_until, answer_until, refund_rial } = report
  return (
    <section className="grid gap-3" id={`missing-${id}`} aria-labelledby={`missing-${id}-title`}>
      <h3 className="text-base" id={`missing-${id}-title`}>
        {t("buyer.title")}
      </h3>
      <div className="text-sm">
        <PacksList lines={lines} />
        <p className="text-ink-2">{t(`buyer.reasons.${reason}`)}</p>
        {note && (
          <p className="text-ink-2">
            {t("buyer.says")} «<bdi>{note}</bdi>»
          </p>
        )}
      </div>
      {key === null ? (
        <Note>{t("buyer.byLink")}</Note>
      ) : (
        <form action={answerMissing} className="grid gap-2.5 sm:grid-cols-2">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="report" value={id} />
          {wait_until !== null && (
            <div className="grid content-start gap-1.5">
              <BusyButton look="secondary" wide name="answer" value="wait">
                {t("buyer.wait")}
              </BusyButton>
              <p className="text-xs text-ink-2">{t("buyer.waitMeans", { day: formatNearDay(wait_until, locale) })}</p>
            </div>
          )}
          <div className="grid content-start gap-1.5">
            <BusyButton look="secondary" wide name="answer" value="refund">
              {t("buyer.refund")}
            </BusyButton>
            <p className="text-xs text-ink-2">{t("buyer.refundMeans", { amount: formatToman(refund_rial ?? 0, locale) })}</p>
          </div>
        </form>
      )}
      <p className="text-xs text-ink-2">{t("buyer.until", { until: formatMoment(answer_until, locale) })}</p>
    </section>
  )
}

function Chosen({ report: { id, state, lines, wait_until } }: { report: Report }) {
  const t = useTranslations("missing")
  const locale = useLocale()
  return (
    <div id={`missing-${id}`}>
      <Note tone={state === "waiting" ? "warn" : "plain"} className="text-sm">
        <p>{state === "waiting" ? t("buyer.waiting", { day: formatNearDay(wait_until ?? "", locale) }) : t("buyer.refunding")}</p>
        <PacksList lines={lines} />
      </Note>
    </div>
  )
}

/** What left the parcel and what is due back for it. */
function Refunds({ parcel: { refunds } }: { parcel: ParcelView }) {
  const t = useTranslations("missing")
  const locale = useLocale()
  if (refunds.length === 0) return null
  return (
    <section aria-label={t("buyer.due")}>
      <Note tone="warn" icon="wallet" className="text-sm">
        <p className="font-semibold">{t("buyer.dueSum", { amount: formatToman(refunds.reduce((all, each) => all + each.rial, 0), locale) })}</p>
        <ul className="grid gap-1">
          {refunds.map(({ id, line, rial }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4">
              {line ? <PacksList lines={[line]} /> : <span>{t("buyer.delivery")}</span>}
              <span className="whitespace-nowrap">{formatToman(rial, locale)}</span>
            </li>
          ))}
        </ul>
        <p className="text-xs text-ink-2">{t("buyer.dueMeans")}</p>
      </Note>
    </section>
  )
}
