import { foldText } from "@khooshe/persian-text"
import type { SheetIssue, SheetIssueCode } from "../../contracts/desk-sheet"
import { isPrice, LARGEST_PRICE_RIAL } from "../packaging/price-change"
import { readNumber } from "./cells"
import { currencyOf, type Column, type ColumnKey } from "./columns"

/** A row of a file as it came. */
export type Row = { number: number; cells: readonly string[] }

/** Code of a currency → its decimals. */
export type Currencies = ReadonlyMap<string, number>

/** A row by its columns, and where to say what is wrong with it. */
export interface Reader {
  row: number
  columns: readonly Column[]
  cell: (column: Column) => string
  find: (key: ColumnKey) => Column | undefined
  wrong: (column: Column | undefined, code: SheetIssueCode, known?: string) => void
}

/** @param issues where what is wrong is written */
export function readerOf(columns: readonly Column[], { number, cells }: Row, issues: SheetIssue[]): Reader {
  const cell = (column: Column) => cells[column.index] ?? ""
  return {
    row: number,
    columns,
    cell,
    find: (key) => columns.find((column) => column.key === key),
    wrong: (column, code, known) => issues.push({ row: number, column: column?.title ?? null, code, value: column ? cell(column).slice(0, 80) : null, known: known ?? null }),
  }
}

/** Codes are compared without regard to case, digits or blanks. */
export const skuKey = (sku: string) => foldText(sku)

/**
 * The currency in which a price is told: by the column's title, by a column of its own, tomans where there is neither.
 * @returns null where that column says nothing, or nothing known, which is said
 */
export function readCurrency({ cell, find, wrong }: Reader, column: Column, currencies: Currencies): string | null {
  if (column.currency) return column.currency
  const told = find("currency")
  if (!told) return "irt"
  const currency = currencyOf(cell(told), currencies)
  if (!currency) wrong(told, cell(told) === "" ? "currency_missing" : "currency_unknown")
  return currency
}

/** A price in rials for toman and rial, else in the currency's own units; null when it is wrong, which is said. */
export function readPrice({ cell, wrong }: Reader, column: Column, currency: string, decimals: number): number | null {
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
