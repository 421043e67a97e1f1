"use client"

import type { DeskListing } from "@contracts/desk-listings"
import { useState } from "react"
import { formatNumber } from "@/shared/quantity"
import { Button } from "@/shared/ui/button"
import { FormError } from "@/shared/ui/form-error"
import { Icon } from "@/shared/ui/icon"
import { saveListing } from "../actions"
import { parseStock, stockText } from "../amounts"
import { consequenceOf, type Held } from "../consequence"
import { FormSender, type Place } from "./form-sender"
import { PackArt } from "./pack-art"
import { tidy } from "./pack-card"

/** Words of the stock form, made by the server; ¤1, ¤2 … stand where values come. */
export type StockWords = { units: { g: string; pair: string; piece: string }; reserved: string; below: string; bad: string; enough: string; limited: string; none: string; uncounted: string; save: string; sizes: string }
type Item = Omit<DeskListing["stock"][number], "name"> & { name: string }
type Pack = Pick<DeskListing["packs"][number], "sku" | "pack" | "takes"> & { name: string }
type Props = { place: Place; items: Item[]; packs: Pack[]; words: StockWords; bad: Partial<Record<string, string>>; kept: Partial<Record<string, string>> }

const put = (words: string, ...values: string[]) => values.reduce((text, value, index) => text.replace(`¤${index + 1}`, value), words)

/** What is there, once for all packs, and what it comes to for each of them while one types. */
export function StockForm({ place, items, packs, words, bad, kept }: Props) {
  const { locale } = place
  const [typed, setTyped] = useState<Record<string, string>>(() => Object.fromEntries(items.map((item) => [item.key, kept[`stock_${item.key}`] ?? (item.counted || item.stocked > 0 ? stockText(item.stocked, item.unit, locale) : "")])))
  const amountOf = (item: Item) => {
    const text = typed[item.key] ?? (item.counted || item.stocked > 0 ? stockText(item.stocked, item.unit, locale) : "")
    return text.trim() === "" ? null : parseStock(text, item.unit)
  }
  const textOf = (item: Item) => {
    const amount = amountOf(item)
    return amount === null ? null : stockText(amount, item.unit, locale)
  }
  const held = items.map((item): Held => ({ key: item.key, unit: item.unit, counted: item.counted || amountOf(item) !== null, free: (amountOf(item) ?? item.stocked) - item.reserved }))
  const errorOf = (item: Item): string | null => {
    const amount = amountOf(item)
    if ((typed[item.key] ?? "").trim() !== "" && amount === null) return words.bad
    if (amount !== null && amount < item.reserved) return put(words.below, stockText(item.reserved, item.unit, locale))
    return bad[`stock_${item.key}`] ?? null
  }
  const nameOf = (key: string) => items.find((item) => item.key === key)?.name ?? ""
  const sentence = (pack: Pack): string => {
    const { sold, enough, limit } = consequenceOf(pack.takes, held)
    const number = (value: number) => formatNumber(value, locale, 0)
    if (sold === null) return put(words.uncounted, pack.name)
    if (sold === 0) return put(words.none, pack.name, nameOf(limit ?? enough[0]?.key ?? ""))
    const most = enough.toSorted((a, b) => b.packs - a.packs)[0]
    return limit === null || !most ? put(words.enough, number(sold), pack.name) : put(words.limited, nameOf(most.key), number(most.packs), pack.name, nameOf(limit), number(sold), number(sold), pack.name)
  }
  const sized = items.filter(({ what }) => what === "size")
  const field = (item: Item, compact: boolean) => {
    const id = `stock-${item.key}`
    const error = errorOf(item)
    return (
      <div key={item.key} className={error ? "field field-bad" : "field"}>
        <label className="field-label" htmlFor={id}>
          {item.name}
        </label>
        <input type="hidden" name={`unit_${item.key}`} value={item.unit} />
        <input type="hidden" name={`seen_${item.key}`} value={item.stocked} />
        <div className="field-box">
          <input id={id} name={`stock_${item.key}`} inputMode={item.unit === "g" ? "decimal" : "numeric"} autoComplete="off" maxLength={16} defaultValue={typed[item.key] ?? ""} onInput={(event) => setTyped({ ...typed, [item.key]: event.currentTarget.value })} onBlur={(event) => tidy(event.currentTarget, textOf(item))} aria-invalid={error ? true : undefined} aria-describedby={`${id}-more`} />
          {!compact && <span className="field-suffix">{words.units[item.unit]}</span>}
        </div>
        <p id={`${id}-more`} className={error ? "field-error" : "field-hint empty:hidden"}>
          {error && <Icon name="alert" size="sm" />}
          {error ?? (item.reserved > 0 ? put(words.reserved, stockText(item.reserved, item.unit, locale)) : "")}
        </p>
      </div>
    )
  }
  return (
    <form action={saveListing} noValidate data-draft="stock" className="panel grid gap-4 p-4">
      <FormSender place={place} form="stock" />
      {sized.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="field-label">{words.sizes}</legend>
          <div className="stock-sizes">{sized.map((item) => field(item, true))}</div>
        </fieldset>
      )}
      {items.length > sized.length && <div className="grid items-start gap-4 sm:grid-cols-2">{items.filter(({ what }) => what !== "size").map((item) => field(item, false))}</div>}
      {packs.length > 0 && (
        <ul className="consequences" aria-live="polite">
          {packs.map((pack) => (
            <li key={pack.sku}>
              <PackArt pack={pack.pack} />
              <span>{sentence(pack)}</span>
            </li>
          ))}
        </ul>
      )}
      {bad.form && <FormError>{bad.form}</FormError>}
      <Button compact className="save-row">
        {words.save}
      </Button>
    </form>
  )
}
