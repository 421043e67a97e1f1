import { foldText, joinedKey } from "@khooshe/persian-text"
import type { SheetChange, SheetIssue, SheetIssueCode } from "../../contracts/desk-sheet"
import { isJump, isPrice, LARGEST_PRICE_RIAL } from "../packaging/price-change"
import { readNumber, stockUnitOf, tellingUnit, type StockUnit } from "./cells"
import { currencyOf, type Column, type ColumnKey, type Header } from "./columns"

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
  /** null when it draws on none, or on several: then stock has another place */
  stock: PackStock | null
}

export interface CheckedRow {
  row: number
  pack: KnownPack
  changes: SheetChange[]
}

export interface CheckedRows {
  /** rows that would change something */
  changed: CheckedRow[]
  same: number
  /** numbers of the rows that something is wrong with */
  wrong: number[]
  issues: SheetIssue[]
}

type Row = { number: number; cells: readonly string[] }
/** Code of a currency → its decimals. */
export type Currencies = ReadonlyMap<string, number>

/**
 * What a file would do, and everything that is wrong with it. Only prices and stock are changed by it; cells that tell
 * what a pack is must say what it is, so that a row that slipped is noticed. An empty cell changes nothing.
 */
export function checkRows(header: Header, rows: readonly Row[], packs: ReadonlyMap<string, KnownPack>, currencies: Currencies): CheckedRows {
  const seen = new Map<string, number>()
  const stocks = new Map<string, { row: number; to: number; told: string }>()
  const result: CheckedRows = { changed: [], same: 0, wrong: [], issues: [] }
  for (const row of rows) {
    const issues: SheetIssue[] = []
    const reader = readerOf(header.columns, row, issues)
    const pack = knownPack(reader, packs, seen)
    const changes = pack ? [...priceChanges(reader, pack, currencies), ...stockChange(reader, pack, stocks)] : []
    if (pack) checkFacts(reader, pack)
    result.issues.push(...issues)
    if (issues.length > 0) result.wrong.push(row.number)
    else if (pack && changes.length > 0) result.changed.push({ row: row.number, pack, changes })
    else result.same += 1
  }
  return result
}

interface Reader {
  row: number
  columns: readonly Column[]
  cell: (column: Column) => string
  find: (key: ColumnKey) => Column | undefined
  wrong: (column: Column | undefined, code: SheetIssueCode, known?: string) => void
}

function readerOf(columns: readonly Column[], { number, cells }: Row, issues: SheetIssue[]): Reader {
  const cell = (column: Column) => cells[column.index] ?? ""
  return {
    row: number,
    columns,
    cell,
    find: (key) => columns.find((column) => column.key === key),
    wrong: (column, code, known) => issues.push({ row: number, column: column?.title ?? null, code, value: column ? cell(column).slice(0, 80) : null, known: known ?? null }),
  }
}

function knownPack({ find, cell, wrong, row }: Reader, packs: ReadonlyMap<string, KnownPack>, seen: Map<string, number>): KnownPack | null {
  const column = find("sku")
  if (!column) return null
  const sku = skuKey(cell(column))
  if (sku === "") {
    wrong(column, "sku_missing")
    return null
  }
  const before = seen.get(sku)
  if (before !== undefined) {
    wrong(column, "sku_twice", String(before))
    return null
  }
  seen.set(sku, row)
  const pack = packs.get(sku)
  if (!pack) wrong(column, "sku_unknown")
  return pack ?? null
}

/** Codes are compared without regard to case, digits or blanks. */
export const skuKey = (sku: string) => foldText(sku)

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
  const { columns, cell, wrong, find } = reader
  const written = new Map<string, Column>()
  return columns.filter(({ key }) => key === "price").flatMap((column): SheetChange[] => {
    if (cell(column) === "") return []
    const told = find("currency")
    const currency = column.currency ?? (told && cell(told) !== "" ? currencyOf(cell(told), new Set(currencies.keys())) : told ? null : "irt")
    if (!currency) {
      wrong(told, told && cell(told) !== "" ? "currency_unknown" : "currency_missing")
      return []
    }
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

/** A price in rials for toman and rial, else in the currency's own units. */
function readPrice({ cell, wrong }: Reader, column: Column, currency: string, decimals: number): number | null {
  const own = currency === "irt" || currency === "irr" ? 0 : decimals
  const read = readNumber(cell(column), own)
  if ("wrong" in read) {
    wrong(column, read.wrong === "too_many_decimals" && own === 0 ? "price_step" : read.wrong)
    return null
  }
  const rial = currency === "irt" ? read.value * 10 : read.value
  if (rial === 0) wrong(column, "price_missing")
  else if (rial > LARGEST_PRICE_RIAL) wrong(column, "price_too_large")
  else if ((currency === "irt" || currency === "irr") && !isPrice(rial)) wrong(column, "price_step")
  else return own === 0 ? rial : Number((rial / 10 ** own).toFixed(own))
  return null
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
