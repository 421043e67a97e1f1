"use client"

import type { PricedGood } from "@contracts/desk-prices"
import { unitPriceRial } from "@packaging/rules"
import { useId, useState, type ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { formatUnitPrice, rialsPerDisplayUnit, tomanDigits, unitName } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"
import { Icon } from "@/shared/ui/icon"
import { inPersianWords } from "../words"
import { movedPercent, parsePrice } from "../shift"
import { RangeScale } from "./range-scale"

/** Words of a row, made by the server; ¤ stands where a value comes. */
export type RowWords = { field: string; per: string; higher: string; lower: string; unchanged: string; new: string; now: string; median: string; noRange: string; bad: string; first: string; none: string }

type Pack = PricedGood["packs"][number]
type Props = { pack: Pack; range: PricedGood["range"]; name: ReactNode; /** the picture and the tick of the change of all */ lead: ReactNode; /** what the field is filled with */ text: string; bad: boolean; locale: Locale; words: RowWords }

const put = (words: string, value: string) => words.replace("¤", value)

/** A pack's old and new price; unit price, share of change, words and place among the neighbours follow as one types. */
export function PriceRow({ pack, range, name, lead, text, bad, locale, words }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(text)
  const now = pack.price_rial
  const shown = now === null ? "" : tomanDigits(now, locale)
  const next = parsePrice(typed) ?? (typed === shown ? now : null)
  const unitOf = (rial: number) => unitPriceRial(rial, pack.net_amount, pack.net_unit)
  const moved = now === null ? 0 : movedPercent(now, next ?? now)
  const change = now === null ? words.first : moved === 0 ? words.unchanged : put(moved > 0 ? words.higher : words.lower, formatNumber(Math.abs(moved), locale))
  const wrong = next === null && typed !== shown
  const stands = next ?? now
  return (
    <li className="price-row">
      {lead}
      <p className="min-w-0 text-sm">
        {name}
        <br />
        <span className="text-xs text-ink-2">{stands === null ? words.none : put(words.per, formatUnitPrice(unitOf(stands), locale))}</span>
      </p>
      <span className="badge price-change">{change}</span>
      <div className="price-edit">
        {now !== null && (
          <>
            <s className="text-sm text-ink-3">{shown}</s>
            <Icon name="chev" size="sm" flip className="text-ink-3" />
          </>
        )}
        <div className={wrong || bad ? "field field-bad" : "field"}>
          <input type="hidden" name={`old_${pack.variant_id}`} value={now ?? ""} />
          <input type="hidden" name={`was_${pack.variant_id}`} value={shown} />
          <div className="field-box">
            <input className="font-bold" name={`new_${pack.variant_id}`} inputMode="numeric" autoComplete="off" maxLength={24} value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={words.field} aria-invalid={wrong || bad || undefined} aria-describedby={id} />
            <span className="field-suffix">{unitName(locale)}</span>
          </div>
          <p className={wrong ? "text-xs text-danger" : "text-xs text-ink-2"} id={id}>
            {wrong ? words.bad : next === null ? "" : locale === "fa" ? `${inPersianWords(next / rialsPerDisplayUnit)} ${unitName(locale)}` : change}
          </p>
        </div>
      </div>
      {range && stands !== null ? <RangeScale range={range} now={unitOf(now ?? stands)} next={unitOf(stands)} locale={locale} words={words} /> : <p className="price-range text-xs text-ink-3">{range ? "" : words.noRange}</p>}
    </li>
  )
}
