"use client"

import type { DeskListing } from "@contracts/desk-listings"
import { unitPriceRial } from "@packaging/rules"
import { useId, useState } from "react"
import { parsePrice } from "@/features/prices/shift"
import { inPersianWords } from "@/features/prices/words"
import type { Locale } from "@/i18n/locales"
import { formatUnitPrice, rialsPerDisplayUnit, tomanDigits, unitName, unitPriceDigits } from "@/shared/money"
import { formatNumber } from "@/shared/quantity"
import { Button } from "@/shared/ui/button"
import { FormError } from "@/shared/ui/form-error"
import { Icon } from "@/shared/ui/icon"
import { removePack, saveListing } from "../actions"
import { parseWhole } from "../amounts"
import { grossIsBelow } from "../consequence"
import { packPart } from "../parts"
import { FormSender, type Place } from "./form-sender"
import { PackArt } from "./pack-art"

/** Words of a pack's card, made by the server; ¤ stands where a value comes. */
export type PackWords = {
  net: string; gross: string; gram: string; price: string; unitPrice: string; range: string; low: string; high: string; badPrice: string; badNumber: string; grossBelow: string
  counts: string; count: string; remove: string; save: string; comma: string; jump: string; errors: Partial<Record<string, string>>
}
type Pack = Pick<DeskListing["packs"][number], "sku" | "pack" | "net_amount" | "net_unit" | "gross_gram" | "price_rial"> & { name: string; content: string; materials: { material: string; name: string; counted: boolean }[] }
type Props = { pack: Pack; /** of shoes: the sizes that this card speaks of; empty for one pack */ sizes: { sku: string; size: string }[]; form: string; place: Place; range: DeskListing["range"]; words: PackWords; /** what was refused, by input */ bad: Partial<Record<string, string>>; kept: Partial<Record<string, string>> }

/** What was typed in whatever digits is written as it is read, once one has moved on. */
export const tidy = (field: HTMLInputElement, text: string | null) => {
  if (text !== null) field.value = text
}
const put = (words: string, value: string) => words.replace("¤", value)
const digits = (value: number, locale: Locale) => formatNumber(value, locale, 0)

/** One pack while it is written: weights, price, and what follows from them as one types. */
export function PackCard({ pack, sizes, form, place, range, words, bad, kept }: Props) {
  const { locale } = place
  const id = useId()
  const [net, setNet] = useState(kept.net_amount ?? digits(pack.net_amount, locale))
  const [gross, setGross] = useState(kept.gross_gram ?? digits(pack.gross_gram, locale))
  const [price, setPrice] = useState(kept.price_rial ?? (pack.price_rial === null ? "" : tomanDigits(pack.price_rial, locale)))
  const weighed = pack.net_unit === "g"
  const netAmount = weighed ? parseWhole(net) : pack.net_amount
  const grossGram = parseWhole(gross)
  const rial = price.trim() === "" ? null : parsePrice(price)
  const unit = rial !== null && netAmount ? unitPriceRial(rial, netAmount, pack.net_unit) : null

  const grossError = grossIsBelow(netAmount, pack.net_unit, grossGram) ? put(words.grossBelow, digits(netAmount ?? 0, locale)) : gross.trim() !== "" && !grossGram ? words.badNumber : (bad.gross_gram ?? null)
  const netError = net.trim() !== "" && !netAmount ? words.badNumber : (bad.net_amount ?? null)
  const priceError = price.trim() !== "" && rial === null ? words.badPrice : (bad.price_rial ?? null)
  const besideRange = unit !== null && range ? (unit < range.min_rial ? words.low : unit > range.max_rial ? words.high : put(words.range, unitPriceDigits(range.median_rial, locale))) : range ? put(words.range, unitPriceDigits(range.median_rial, locale)) : ""
  return (
    <article className="panel pack-card" id={`pack-${pack.sku}`} aria-label={`${pack.name} ${pack.content}`.trim()}>
      <header className="flex items-center gap-3">
        <PackArt pack={pack.pack} />
        <h3 className="min-w-0 flex-1 text-base">
          {pack.name} <span className="font-normal text-ink-2">{pack.content}</span>
        </h3>
        {sizes.length === 0 && (
          <form action={removePack}>
            <FormSender place={place} form="packs" />
            <input type="hidden" name="sku" value={pack.sku} />
            <Button look="quiet" compact aria-label={`${words.remove} ${pack.name} ${pack.content}`}>
              <Icon name="x" size="sm" />
            </Button>
          </form>
        )}
      </header>
      {sizes.length > 0 && (
        <form action={removePack} className="flex flex-wrap gap-2">
          <FormSender place={place} form="packs" />
          {sizes.map(({ sku, size }) => (
            <button key={sku} className="chip" name="sku" value={sku} aria-label={`${words.remove} ${pack.name} ${size}`}>
              {size}
              <Icon name="x" size="xs" />
            </button>
          ))}
        </form>
      )}
      <form action={saveListing} noValidate data-draft={form} className="grid gap-4">
        <FormSender place={place} form={form} seen={packPart(pack)} />
        <Labelled id={`${id}p`} label={words.price} error={priceError} hint={rial !== null && locale === "fa" ? `${inPersianWords(rial / rialsPerDisplayUnit)} ${unitName(locale)}` : ""} suffix={unitName(locale)}>
          <input id={`${id}p`} className="font-bold" name="price_rial" inputMode="numeric" autoComplete="off" maxLength={24} defaultValue={price} onInput={(event) => setPrice(event.currentTarget.value)} onBlur={(event) => tidy(event.currentTarget, rial === null ? null : tomanDigits(rial, locale))} aria-invalid={priceError ? true : undefined} aria-describedby={`${id}p-more`} />
        </Labelled>
        {(unit !== null || besideRange) && (
          <p className="-mt-2 text-xs text-ink-2" aria-live="polite">
            {[unit === null ? "" : put(words.unitPrice, formatUnitPrice(unit, locale)), besideRange].filter(Boolean).join(words.comma)}
          </p>
        )}
        <div className="grid grid-cols-2 items-start gap-3">
          {weighed && (
            <Labelled id={`${id}n`} label={words.net} error={netError} suffix={words.gram}>
              <input id={`${id}n`} name="net_amount" inputMode="numeric" autoComplete="off" maxLength={12} defaultValue={net} onInput={(event) => setNet(event.currentTarget.value)} onBlur={(event) => tidy(event.currentTarget, netAmount ? digits(netAmount, locale) : null)} aria-invalid={netError ? true : undefined} aria-describedby={`${id}n-more`} />
            </Labelled>
          )}
          <Labelled id={`${id}g`} label={words.gross} error={grossError} suffix={words.gram}>
            <input id={`${id}g`} name="gross_gram" inputMode="numeric" autoComplete="off" maxLength={12} defaultValue={gross} onInput={(event) => setGross(event.currentTarget.value)} onBlur={(event) => tidy(event.currentTarget, grossGram ? digits(grossGram, locale) : null)} aria-invalid={grossError ? true : undefined} aria-describedby={`${id}g-more`} />
          </Labelled>
        </div>
        {pack.materials.length > 0 && (
          <fieldset className="grid gap-1">
            <legend className="field-label">{words.counts}</legend>
            <input type="hidden" name="counts" value="1" />
            <span className="flex flex-wrap gap-2">
              {pack.materials.map(({ material, name, counted }) => (
                <label key={material} className="chip">
                  <input className="sr-only" type="checkbox" name="counted" value={material} defaultChecked={kept.counts ? (kept.counted ?? "").split("\n").includes(material) : counted} />
                  {put(words.count, name)}
                </label>
              ))}
            </span>
          </fieldset>
        )}
        {bad.confirm && (
          <label className="flex min-h-11 items-center gap-2 text-sm">
            <input type="checkbox" name="confirm" />
            {words.jump}
          </label>
        )}
        {bad.form && <FormError>{bad.form}</FormError>}
        <Button compact className="save-row">
          {words.save}
        </Button>
      </form>
    </article>
  )
}

function Labelled({ id, label, error, hint, suffix, children }: { id: string; label: string; error: string | null; hint?: string; suffix: string; children: React.ReactNode }) {
  return (
    <div className={error ? "field field-bad" : "field"}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-box">
        {children}
        <span className="field-suffix">{suffix}</span>
      </div>
      <p id={`${id}-more`} className={error ? "field-error" : "field-hint empty:hidden"}>
        {error && <Icon name="alert" size="sm" />}
        {error ?? hint ?? ""}
      </p>
    </div>
  )
}
