import type { ClusterToday } from "@contracts/desk-today"
import { useLocale, useTranslations } from "next-intl"
import { formatShortDay } from "@/features/order/days"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { WovenLabel } from "@/shared/ui/woven-label"
import { barHeight } from "../work"

type Sales = NonNullable<ClusterToday["sales"]>

/** Bars of weeks on one scale, the newest in full colour; its numbers are in the table beside it. */
function Bars({ amounts, highest, small = false }: { amounts: readonly number[]; highest: number; small?: boolean }) {
  return (
    <span className={small ? "week-bars week-bars-small" : "week-bars"} aria-hidden="true">
      {amounts.map((amount, index) => (
        <i key={index} data-last={index === amounts.length - 1 || undefined} style={{ blockSize: `${barHeight(amount, highest)}%` }} />
      ))}
    </span>
  )
}

/**
 * What was sold in six whole weeks, all together and by member, in kilos or pairs: the figures of those weeks at a glance.
 * Its bars are of blocks and silent, for the sentence above and the table below say it all; the charts of the page of
 * figures are drawings of up to sixty weeks or months that speak for themselves and mark the running one.
 */
export function SalesPanel({ sales, cluster }: { sales: Sales; cluster: string }) {
  const t = useTranslations("agent")
  const unit = useTranslations("unit")
  const say = useText()
  const locale = useLocale()
  const number = (amount: number) => formatNumber(amount, locale, amount < 10 ? 1 : 0)
  const amounts = sales.weeks.map((week) => week.amount)
  const last = amounts.at(-1) ?? 0
  const before = amounts.at(-2) ?? 0
  const measure = unit(sales.unit)
  const change = last === before ? "same" : last > before ? "more" : "less"
  const highestOfOne = Math.max(...sales.members.flatMap((member) => member.amounts), 0)
  return (
    <section aria-labelledby="sales-title">
      <h2 id="sales-title" className="agent-title">
        {t("sales")}
      </h2>
      <div className="panel grid gap-4 p-4">
        {sales.members.length === 0 ? (
          <p className="text-sm text-ink-2">{t("noSales")}</p>
        ) : (
          <>
            <p className="text-sm text-ink-2">{t.rich(`salesLine.${change}`, { amount: number(last), unit: measure, by: number(Math.abs(last - before)), b: (chunks) => <b className="text-ink">{chunks}</b> })}</p>
            <div className="week-chart" aria-hidden="true">
              {sales.weeks.map((week, index) => (
                <div key={week.to} data-last={index === sales.weeks.length - 1 || undefined}>
                  <b>{number(week.amount)}</b>
                  <span>
                    <i style={{ blockSize: `${barHeight(week.amount, Math.max(...amounts))}%` }} />
                  </span>
                  <small>{formatShortDay(week.to, locale)}</small>
                </div>
              ))}
            </div>
            <div>
              <p className="pb-2 text-xs text-ink-2">{t("byMember", { unit: measure })}</p>
              <ul className="rows border-t border-line">
                {sales.members.map(({ member, suspended, amounts: own }) => (
                  <li key={member.id} className="sold-row">
                    <WovenLabel member={member.handle} cluster={cluster} size="sm" />
                    <span className="min-w-0 text-sm">
                      <bdi>{say(member.name)}</bdi>
                      {suspended && <span className="block text-xs text-danger">{t("notSelling")}</span>}
                    </span>
                    <Bars small amounts={own} highest={highestOfOne} />
                    <b className="text-end text-sm">{number(own.at(-1) ?? 0)}</b>
                  </li>
                ))}
              </ul>
            </div>
            <details className="sales-table">
              <summary className="link text-sm">{t("table")}</summary>
              <div className="overflow-x-auto" role="region" aria-label={t("table")} tabIndex={0}>
                <table>
                  <caption>{t("tableCaption", { unit: measure })}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t("weekTo")}</th>
                      {sales.weeks.map((week) => (
                        <th key={week.to} scope="col">
                          {formatShortDay(week.to, locale)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    <tr>
                      <th scope="row">{t("wholeCluster")}</th>
                      {sales.weeks.map((week) => (
                        <td key={week.to}>{number(week.amount)}</td>
                      ))}
                    </tr>
                    {sales.members.map(({ member, amounts: own }) => (
                      <tr key={member.id}>
                        <th scope="row">
                          <bdi>{say(member.name)}</bdi>
                        </th>
                        {own.map((amount, index) => (
                          <td key={sales.weeks[index]?.to}>{number(amount)}</td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </details>
          </>
        )}
      </div>
    </section>
  )
}
