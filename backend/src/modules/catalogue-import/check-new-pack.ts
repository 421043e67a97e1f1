import { joinedKey, toLatinDigits } from "@khooshe/persian-text"
import type { SheetChange } from "../../contracts/desk-sheet"
import type { PackTemplate } from "../../contracts/listing-template"
import { contentWords } from "../packaging/pack-content"
import { templates } from "../packaging/templates"
import type { Trade } from "../permit/requirements"
import { readNumber, stockUnitOf } from "./cells"
import type { CheckedRow, KnownPack } from "./check-rows"
import type { Column, ColumnKey } from "./columns"
import { readCurrency, readPrice, skuKey, type Currencies, type Reader } from "./reader"

type Words = { fa: string; en: string }

/** What packs that are not there yet are checked against. */
export interface NewPackGround {
  /** kinds of the member's cluster */
  kinds: readonly { handle: string; name: Words; trade: Trade }[]
  /** the member's goods, drafts among them */
  goods: readonly { listing_id: string; title: Words; kind_handle: string }[]
  /** codes that are taken though no pack in the shop of this member has them, by `skuKey` of the code */
  taken: ReadonlySet<string>
}

/** The same, to be asked row by row. Names are found in either language, as `joinedKey` writes them. */
export interface NewPackIndex {
  kind: (text: string) => Kind | undefined
  good: (kind_handle: string, title: string) => Good | undefined
  pack: (good: string, pack: string, content: string) => KnownPack | undefined
  taken: ReadonlySet<string>
}

type Kind = NewPackGround["kinds"][number]
type Good = NewPackGround["goods"][number]

/** Where several answer to a name, the first does. */
export function newPackIndex({ kinds, goods, taken }: NewPackGround, packs: Iterable<KnownPack>): NewPackIndex {
  const kindsByName = byNames(kinds, ({ handle, name }) => [[handle], ...both(name).map((word) => [word])])
  const goodsByTitle = byNames(goods, ({ kind_handle, title }) => both(title).map((word) => [kind_handle, word]))
  const packsByWords = byNames(packs, ({ good, pack, content }) => both(good).flatMap((a) => both(pack).flatMap((b) => both(content).map((c) => [a, b, c]))))
  return {
    kind: (text) => kindsByName.get(keyOf([text])),
    good: (kind_handle, title) => goodsByTitle.get(keyOf([kind_handle, title])),
    pack: (...words) => packsByWords.get(keyOf(words)),
    taken,
  }
}

const both = ({ fa, en }: Words) => [fa, en]
const keyOf = (words: readonly string[]) => words.map(joinedKey).join("\n")

/** What has no name in some part is found by nothing. */
function byNames<T>(things: Iterable<T>, namesOf: (thing: T) => string[][]): Map<string, T> {
  const found = new Map<string, T>()
  for (const thing of things)
    for (const words of namesOf(thing)) {
      const key = keyOf(words)
      if (!words.includes("") && !found.has(key)) found.set(key, thing)
    }
  return found
}

type NewPack = Extract<SheetChange, { what: "new_pack" }>

/**
 * The pack that a row with a new code makes: of a good of that name and kind, or of a new one, which is begun as a draft.
 * A row whose pack is there under another code is no new one: its code slipped, and the right one is named.
 * @returns null when something is wrong, which is said
 */
export function newPackOf(reader: Reader, sku: string, ground: NewPackIndex, currencies: Currencies): Omit<CheckedRow, "row"> | null {
  const { find, cell, wrong } = reader
  const text = (key: ColumnKey) => {
    const column = find(key)
    return column ? cell(column) : ""
  }
  // without these it is a code that nobody knows, and no new pack
  if (text("kind") === "" || text("pack") === "") {
    wrong(find("sku"), "sku_unknown")
    return null
  }
  const meant = ground.pack(text("good"), text("pack"), text("content"))
  if (meant) wrong(find("sku"), "sku_other", meant.sku)
  else if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/.test(sku)) wrong(find("sku"), "sku_invalid")
  else if (ground.taken.has(skuKey(sku))) wrong(find("sku"), "sku_taken")
  if (text("good") === "") wrong(find("good"), "good_missing")
  if (text("stock") !== "") wrong(find("stock"), "stock_later")
  const kind = ground.kind(text("kind"))
  if (!kind) {
    wrong(find("kind"), "kind_unknown")
    return null
  }
  const template = templates[kind.trade].packs.find((each) => each.pack === text("pack") || is(each.name, text("pack")))
  if (!template) {
    wrong(find("pack"), "pack_unknown", templates[kind.trade].packs.map(({ name }) => name.fa).join("، "))
    return null
  }
  const sizes = template.sizes === "none" ? null : readSizes(reader, template, kind.trade)
  const net_amount = template.sizes === "none" && !template.only ? readContent(reader, template) : null
  const gross_gram = readGross(reader, template.net_unit === "g" ? net_amount : null)
  const price_rial = readOwnPrice(reader, currencies)
  const known = ground.good(kind.handle, text("good"))
  const good = known?.title ?? { fa: text("good"), en: text("good_en") || text("good") }
  const change: NewPack = { what: "new_pack", good, listing_id: known?.listing_id ?? null, kind: { handle: kind.handle, name: kind.name }, pack: { handle: template.pack, name: template.name }, net_amount, net_unit: template.net_unit, sizes, gross_gram, price_rial }
  return { sku, variant_id: "", name: nameOf(change, template), changes: [change] }
}

const is = (words: Words, text: string) => text !== "" && [words.fa, words.en].some((word) => joinedKey(word) === joinedKey(text))

function nameOf({ good, net_amount, sizes }: NewPack, template: PackTemplate): Words {
  const content = net_amount === null ? null : contentWords({ net_unit: template.net_unit, net_amount, pieces: template.pieces, piece: template.piece })
  const size = sizes && (sizes.from === sizes.to ? `${sizes.from}` : `${sizes.from}–${sizes.to}`)
  return { fa: [`${good.fa}،`, template.name.fa, content?.fa ?? size ?? ""].join(" ").trim(), en: [`${good.en},`, template.name.en, content?.en ?? size ?? ""].join(" ").trim() }
}

/** «۲۵۰ گرم», "1.5 kg", "100". In the template's unit. */
function readContent({ find, cell, wrong }: Reader, template: PackTemplate): number | null {
  const column = find("content")
  const text = column ? cell(column) : ""
  const [, digits = "", word = ""] = /^([\d.,٫٬ ]+?)\s*([^\d.,٫٬]*)$/.exec(toLatinDigits(text)) ?? []
  const unit = template.net_unit === "g" ? (word === "" ? null : stockUnitOf(word)) : { unit: template.net_unit, times: 1 }
  const read = unit && unit.unit === template.net_unit ? readNumber(digits, Math.round(Math.log10(unit.times))) : null
  if (!read || "wrong" in read || read.value < template.net_min || read.value > template.net_max) {
    wrong(column, "content_unreadable", template.taps[0]?.content.fa)
    return null
  }
  return read.value
}

/** «۳۶», "36-41". */
function readSizes({ find, cell, wrong }: Reader, template: PackTemplate, trade: Trade): NewPack["sizes"] {
  const column = find("sizes")
  const [, first, last] = /^(\d{2})(?:\s*(?:-|–|تا|to)\s*(\d{2}))?$/.exec(toLatinDigits(column ? cell(column) : "")) ?? []
  const range = templates[trade].size_range
  const sizes = first ? { from: Number(first), to: Number(last ?? first) } : null
  const fits = sizes && range && sizes.from <= sizes.to && sizes.from >= range.from && sizes.to <= range.to && (template.sizes === "one" ? sizes.from === sizes.to : sizes.from < sizes.to)
  if (!fits) wrong(column, "size_unreadable", range ? `${range.from}–${range.to}` : undefined)
  return fits ? sizes : null
}

function readGross({ find, cell, wrong }: Reader, net_gram: number | null): number | null {
  const column = find("gross")
  if (!column || cell(column) === "") return null
  const read = readNumber(cell(column), 0)
  if ("wrong" in read) wrong(column, read.wrong)
  else if (net_gram !== null && read.value <= net_gram) wrong(column, "gross_below_net", String(net_gram))
  else return read.value
  return null
}

/** A draft has a price in tomans or rials, or none yet. */
function readOwnPrice(reader: Reader, currencies: Currencies): number | null {
  const { columns, cell, wrong } = reader
  const filled = columns.filter((column): column is Column => column.key === "price" && cell(column) !== "")
  const prices = filled.map((column) => ({ column, currency: readCurrency(reader, column, currencies) }))
  const foreign = prices.find(({ currency }) => currency && currency !== "irt" && currency !== "irr")
  if (foreign) wrong(foreign.column, "price_foreign")
  const own = prices.find(({ currency }) => currency === "irt" || currency === "irr")
  return own?.currency ? readPrice(reader, own.column, own.currency, 0) : null
}
