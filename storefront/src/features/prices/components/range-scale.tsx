import type { PricedGood } from "@contracts/desk-prices"
import type { Locale } from "@/i18n/locales"
import { formatUnitPrice, unitPriceDigits } from "@/shared/money"

type Range = NonNullable<PricedGood["range"]>
type Props = { range: Range; /** rials per unit */ now: number; next: number; locale: Locale; words: { new: string; now: string; median: string } }

/** Where a unit price stands between the neighbours' lowest and highest, in percent; what lies outside stands at the end. */
const placeOf = (rial: number, { min_rial, max_rial }: Range): string => `${max_rial === min_rial ? 50 : Math.min(100, Math.max(0, ((rial - min_rial) / (max_rial - min_rial)) * 100))}%`

/** The neighbours' range as a small scale, with the price of now, the new one, and the median. */
export function RangeScale({ range, now, next, locale, words }: Props) {
  const said = `${words.new} ${formatUnitPrice(next, locale)}, ${words.now} ${formatUnitPrice(now, locale)}, ${words.median} ${formatUnitPrice(range.median_rial, locale)}`
  return (
    <div className="price-range">
      <span className="price-track" role="img" aria-label={said}>
        <i className="price-now" style={{ insetInlineStart: placeOf(now, range) }} />
        <i className="price-median" style={{ insetInlineStart: placeOf(range.median_rial, range) }} />
        <i className="price-new" style={{ insetInlineStart: placeOf(next, range) }} />
      </span>
      <span className="flex justify-between gap-2 text-xs text-ink-3">
        <span>{unitPriceDigits(range.min_rial, locale)}</span>
        <span className="text-ink-2">
          {words.median} {unitPriceDigits(range.median_rial, locale)}
        </span>
        <span>{unitPriceDigits(range.max_rial, locale)}</span>
      </span>
    </div>
  )
}
