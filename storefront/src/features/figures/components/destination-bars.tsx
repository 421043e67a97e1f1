import { useLocale, useTranslations } from "next-intl"
import { barsOf } from "../chart"
import { shareOf, type Figures } from "../reading"
import { useFigureWords } from "./use-figure-words"

/** Where it all went, the most first: a bar, an amount and its share of the whole. */
export function DestinationBars({ figures: { rows, sum, unit } }: { figures: Figures }) {
  const t = useTranslations("figures")
  const rtl = useLocale() === "fa"
  const words = useFigureWords(unit)
  const bars = barsOf(rows.map((row) => row.sum.amount), rtl)
  return (
    <ul className="figure-places">
      {rows.map((row, index) => {
        const wide = bars[index]?.height ?? 0
        return (
          <li key={row.key ?? "*"}>
            <bdi>{words.rowName(row)}</bdi>
            <span className="text-end whitespace-nowrap">
              <b>{words.amount(row.sum.amount)}</b> <span className="text-ink-2">{t("share", { share: words.number(shareOf(row.sum.amount, sum.amount)) })}</span>
            </span>
            <svg className="figure-place" width="100%" height="10" aria-hidden="true">
              <rect className="figure-track" x="0" width="100%" y="0" height="10" rx="5" />
              <rect x={rtl ? `${100 - wide}%` : "0"} width={`${wide}%`} y="0" height="10" rx="5" />
            </svg>
          </li>
        )
      })}
    </ul>
  )
}
