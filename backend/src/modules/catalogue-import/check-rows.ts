import { foldText, joinedKey } from "@khooshe/persian-text"
import type { SheetChange, SheetIssue } from "../../contracts/desk-sheet"
import { isJump } from "../packaging/price-change"
import { readNumber, stockUnitOf, tellingUnit, type StockUnit } from "./cells"
import { newPackIndex, newPackOf, type NewPackGround } from "./check-new-pack"
import type { Column, ColumnKey, Header } from "./columns"
import { readCurrency, readerOf, readPrice, skuKey, type Currencies, type Reader, type Row } from "./reader"

/** Stock that a pack draws on alone; what several recipes share is still one stock, with one code. */
export interface PackStock {
  inventory_item_id: string
  sku: string
  unit: StockUnit
  /** what lies there, reserved or not: grams, pairs or pieces */
  stocked: number
  reserved: number
}

/** A pack of the member as it stands. */
export interface KnownPack {
  variant_id: string
  product_id: string
  sku: string
  name: { fa: string; en: string }
  good: { fa: string; en: string }
  kind: { fa: string; en: string }
  pack: { fa: string; en: string }
  content: { fa: string; en: string }
  /** by currency code: rials for irr, else the currency's own units */
  prices: Readonly<Record<string, number>>
  /** buyers see it */
  on: boolean
  /** null when it draws on none, or on several: then stock has another place */
  stock: PackStock | null
}

export interface CheckedRow {
  row: number
  sku: string
  /** "" for a pack that is not there yet */
  variant_id: string
  name: { fa: string; en: string }
  changes: SheetChange[]
}

/** What a file is checked against. */
export interface Catalogue extends NewPackGround {
  /** by `skuKey` */
  packs: ReadonlyMap<string, KnownPack>
  currencies: Currencies
}

export interface CheckedRows {
  /** rows that would change something */
  changed: CheckedRow[]
  same: number
  /** numbers of the rows that something is wrong with */
  wrong: number[]
  issues: SheetIssue[]
}

/**
 * What a file would do, and everything that is wrong with it. Of packs that are there only prices, stock and the switch
 * are changed; cells that tell what such a pack is must say what it is, so that a row that slipped is noticed. An empty
 * cell changes nothing. A row whose code is new and that says good, kind and pack makes a pack, in a draft.
 */
export function checkRows(header: Header, rows: readonly Row[], catalogue: Catalogue): CheckedRows {
  const { packs, currencies } = catalogue
  const index = newPackIndex(catalogue, packs.values())
  const seen = new Map<string, number>()
  const stocks = new Map<string, { row: number; to: number; told: string }>()
  const result: CheckedRows = { changed: [], same: 0, wrong: [], issues: [] }
  for (const row of rows) {
    const issues: SheetIssue[] = []
    const reader = readerOf(header.columns, row, issues)
    const sku = readSku(reader, seen)
    const pack = sku === null ? null : (packs.get(skuKey(sku)) ?? null)
    if (sku !== null && !pack) {
      const made = newPackOf(reader, sku, index, currencies)
      if (made && issues.length === 0) result.changed.push({ row: row.number, ...made })
    }
    const changes = pack ? [...priceChanges(reader, pack, currencies), ...stockChange(reader, pack, stocks), ...switchChange(reader, pack)] : []
    if (pack) checkFacts(reader, pack)
    result.issues.push(...issues)
    if (issues.length > 0) result.wrong.push(row.number)
    else if (pack && changes.length > 0) result.changed.push({ row: row.number, sku: pack.sku, variant_id: pack.variant_id, name: pack.name, changes })
    else if (pack) result.same += 1
  }
  return result
}

/** The code of a row, as it stands there; null when it has none, or one that came before. */
function readSku({ find, cell, wrong, row }: Reader, seen: Map<string, number>): string | null {
  const column = find("sku")
  if (!column) return null
  const sku = skuKey(cell(column))
  const before = seen.get(sku)
  if (sku === "") wrong(column, "sku_missing")
  else if (before !== undefined) wrong(column, "sku_twice", String(before))
  if (sku === "" || before !== undefined) return null
  seen.set(sku, row)
  return cell(column)
}

/** Cells that tell what a pack is: a file does not rename goods. */
function checkFacts({ find, cell, wrong }: Reader, pack: KnownPack): void {
  const facts: [ColumnKey, readonly string[]][] = [
    ["good", [pack.good.fa, pack.good.en]], ["good_en", [pack.good.en]], ["kind", [pack.kind.fa, pack.kind.en]],
    ["pack", [pack.pack.fa, pack.pack.en]], ["content", [pack.content.fa, pack.content.en]],
    ["stock_sku", [pack.stock?.sku ?? ""]],
  ]
  for (const [key, known] of facts) {
    const column = find(key)
    if (!column || cell(column) === "") continue
    if (!known.some((text) => joinedKey(text) === joinedKey(cell(column)))) wrong(column, "not_changeable", known[0])
  }
}

function priceChanges(reader: Reader, pack: KnownPack, currencies: Currencies): SheetChange[] {
  const { columns, cell, wrong } = reader
  const written = new Map<string, Column>()
  return columns.filter(({ key }) => key === "price").flatMap((column): SheetChange[] => {
    if (cell(column) === "") return []
    const currency = readCurrency(reader, column, currencies)
    if (!currency) return []
    const code = currency === "irt" ? "irr" : currency
    const before = written.get(code)
    if (before) {
      wrong(column, "column_twice", before.title)
      return []
    }
    written.set(code, column)
    const to = readPrice(reader, column, currency, currencies.get(code) ?? 0)
    const from = pack.prices[code] ?? null
    return to === null || to === from ? [] : [{ what: "price", currency: code, from, to, jump: from !== null && isJump(from, to) }]
  })
}

/** Words for a pack that buyers see, and for one that they do not. */
const states: readonly [on: boolean, words: readonly string[]][] = [
  [true, ["در فروش", "روشن", "فعال", "بله", "on", "on sale", "yes", "1"]],
  [false, ["خاموش", "متوقف", "غیرفعال", "خیر", "off", "paused", "no", "0"]],
]

function switchChange({ find, cell, wrong }: Reader, pack: KnownPack): SheetChange[] {
  const column = find("state")
  if (!column || cell(column) === "") return []
  const found = states.find(([, words]) => words.some((word) => foldText(word) === foldText(cell(column))))
  if (!found) wrong(column, "state_unknown")
  return !found || found[0] === pack.on ? [] : [{ what: "switch", from: pack.on, to: found[0] }]
}

function stockChange({ find, cell, wrong, row }: Reader, pack: KnownPack, stocks: Map<string, { row: number; to: number; told: string }>): SheetChange[] {
  const column = find("stock")
  if (!column || cell(column) === "") return []
  if (!pack.stock) {
    wrong(column, "stock_not_here")
    return []
  }
  const { unit, stocked, reserved, inventory_item_id } = pack.stock
  const unitColumn = find("stock_unit")
  const toldUnit = unitColumn ? cell(unitColumn) : ""
  const told = toldUnit === "" ? { unit, times: tellingUnit[unit].times } : stockUnitOf(toldUnit)
  if (!told || told.unit !== unit) {
    wrong(unitColumn, told ? "unit_other" : "unit_unknown", tellingUnit[unit].fa)
    return []
  }
  const read = readNumber(cell(column), Math.round(Math.log10(told.times)))
  if ("wrong" in read) {
    wrong(column, read.wrong)
    return []
  }
  const to = read.value
  const before = stocks.get(inventory_item_id)
  if (before && before.to !== to) {
    wrong(column, "stock_contradicts", `${before.told} (${before.row})`)
    return []
  }
  if (to < reserved) {
    wrong(column, "stock_reserved", String(reserved / tellingUnit[unit].times))
    return []
  }
  // what several packs draw on is written once, by the first row that says it
  if (!before) stocks.set(inventory_item_id, { row, to, told: cell(column) })
  return before || to === stocked ? [] : [{ what: "stock", inventory_item_id, unit, from: stocked, to }]
}
