import type { StockBody } from "@contracts/desk-listings"
import { parsePrice } from "@/features/prices/shift"
import { parseStock, parseWhole, type CountedUnit } from "./amounts"
import { readerOf } from "./written"

/** A field that holds something that cannot be read. */
export type Unread = { unread: string }
export type PackNumbers = { net_amount?: number; gross_gram?: number; price_rial?: number | null; gtin?: string | null; counted?: string[]; confirm?: boolean }

/**
 * The numbers of a pack's form. An empty weight stays as it was; an empty price is a price that nobody wrote yet.
 * @returns the name of the first field that cannot be read
 */
export function packIn(form: FormData): PackNumbers | Unread {
  const read = readerOf(form, 80)
  const [net, gross, price, gtin] = ["net_amount", "gross_gram", "price_rial", "gtin"].map((name) => read(name).trim())
  const weight = { net: net ? parseWhole(net, 1_000_000) : undefined, gross: gross ? parseWhole(gross, 2_000_000) : undefined }
  if (weight.net === null || weight.net === 0) return { unread: "net_amount" }
  if (weight.gross === null || weight.gross === 0) return { unread: "gross_gram" }
  const price_rial = price ? parsePrice(price) : null
  if (price && price_rial === null) return { unread: "price_rial" }
  return {
    ...(weight.net === undefined ? {} : { net_amount: weight.net }),
    ...(weight.gross === undefined ? {} : { gross_gram: weight.gross }),
    ...(form.has("price_rial") ? { price_rial } : {}),
    ...(form.has("gtin") ? { gtin: gtin ? digitsOf(gtin) : null } : {}),
    ...(form.has("counts") ? { counted: form.getAll("counted").filter((value) => typeof value === "string") } : {}),
    ...(form.get("confirm") === "on" ? { confirm: true } : {}),
  }
}

const digitsOf = (text: string): string => {
  const value = parseWhole(text, Number.MAX_SAFE_INTEGER)
  return value === null ? text : String(value).padStart(13, "0")
}

const isUnit = (text: string): text is CountedUnit => text === "g" || text === "pair" || text === "piece"

/** The counts of a stock form; what was left empty is not counted anew. */
export function stockIn(form: FormData): StockBody["items"] | Unread {
  const read = readerOf(form, 40)
  const items: StockBody["items"] = []
  for (const name of form.keys()) {
    const key = /^stock_([\w.-]{1,60})$/.exec(name)?.[1]
    const text = read(name).trim()
    const unit = read(`unit_${key}`)
    if (!key || text === "" || !isUnit(unit)) continue
    const stocked = parseStock(text, unit)
    if (stocked === null) return { unread: name }
    items.push({ key, stocked, seen: Number(read(`seen_${key}`)) || 0 })
  }
  return items
}
