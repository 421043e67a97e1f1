import { useLocale, useTranslations } from "next-intl"
import { tomanDigits, unitName } from "@/shared/money"
import type { Figure, Figures } from "../reading"
import { useFigureWords } from "./use-figure-words"

/** What the bars are drawn from, to the gram: by time, and each name by time. */
export function FigureTables({ figures }: { figures: Figures }) {
  const { buckets, totals, sum, rows, unit, span, by } = figures
  const t = useTranslations("figures")
  const locale = useLocale()
  const words = useFigureWords(unit)
  const money = (figure: Figure) => ("rial" in figure ? tomanDigits(figure.rial, locale) : null)
  const cells = (figure: Figure) => [words.exact(figure.amount), words.number(figure.parcels), words.number(figure.lines), money(figure)].flatMap((cell, index) => (cell === null ? [] : [<td key={index}>{cell}</td>]))
  const heads = [t(`unit.${unit}`), t("parcels"), t("lines"), ...("rial" in sum ? [unitName(locale)] : [])]
  return (
    <>
      <div className="figure-scroll" role="region" tabIndex={0} aria-label={t("byTime")}>
        <table className="figure-table">
          <caption>{t("byTime")}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`until.${span}`)}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket, index) => (
              <tr key={bucket.from}>
                <th scope="row">
                  {words.bucketName(bucket, span)}
                  {bucket.running && <span className="block text-xs font-normal text-ink-2">{t("runningMark")}</span>}
                </th>
                {totals[index] && cells(totals[index])}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("sum")}</th>
              {cells(sum)}
            </tr>
          </tfoot>
        </table>
      </div>
      <div className="figure-scroll" role="region" tabIndex={0} aria-label={t(`byName.${by}`)}>
        <table className="figure-table">
          <caption>{t("byNameIn", { by: t(`byName.${by}`), unit: t(`unit.${unit}`) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`by.${by}`)}</th>
              {buckets.map((bucket) => (
                <th key={bucket.from} scope="col">
                  {words.bucketName(bucket, span)}
                </th>
              ))}
              <th scope="col">{t("sum")}</th>
              {"rial" in sum && <th scope="col">{unitName(locale)}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key ?? "*"}>
                <th scope="row">
                  <bdi>{words.rowName(row)}</bdi>
                </th>
                {row.figures.map((figure, index) => (
                  <td key={index}>{words.exact(figure.amount)}</td>
                ))}
                <td>{words.exact(row.sum.amount)}</td>
                {"rial" in row.sum && <td>{money(row.sum)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
