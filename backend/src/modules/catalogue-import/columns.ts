import { foldText } from "@khooshe/persian-text"
import type { SheetIssue } from "../../contracts/desk-sheet"

/** What a column says. `price` with the currency that its title names, or null when a column of its own says it. */
export type ColumnKey = "sku" | "good" | "good_en" | "kind" | "pack" | "content" | "price" | "currency" | "stock" | "stock_unit" | "reserved" | "stock_sku" | "state" | "gross" | "sizes"

export interface Column {
  key: ColumnKey
  /** `irt` is the toman; only of `price` */
  currency: string | null
  /** place in a row, from 0 */
  index: number
  /** as it stands in the file */
  title: string
}

/** Titles in both languages; the first of each is the one that is written. */
const titles: Readonly<Record<Exclude<ColumnKey, "price">, { fa: readonly string[]; en: readonly string[] }>> = {
  sku: { fa: ["کد بسته", "کد", "شناسه"], en: ["SKU", "Code"] },
  good: { fa: ["کالا", "نام کالا", "عنوان"], en: ["Good (Persian)", "Good", "Title"] },
  good_en: { fa: ["کالا (انگلیسی)", "نام انگلیسی"], en: ["Good (English)", "Title (English)"] },
  kind: { fa: ["نوع کالا", "نوع"], en: ["Kind", "Category"] },
  pack: { fa: ["بسته", "بسته‌بندی"], en: ["Pack"] },
  content: { fa: ["محتوا", "مقدار"], en: ["Content", "Net content"] },
  currency: { fa: ["ارز", "واحد پول"], en: ["Currency"] },
  stock: { fa: ["موجودی", "موجودی انبار"], en: ["Stock", "Quantity"] },
  stock_unit: { fa: ["یکای موجودی", "واحد موجودی"], en: ["Stock unit", "Unit"] },
  reserved: { fa: ["رزرو شده"], en: ["Reserved"] },
  stock_sku: { fa: ["کد انبار"], en: ["Stock code"] },
  state: { fa: ["وضعیت", "وضعیت فروش"], en: ["State", "Status"] },
  gross: { fa: ["وزن با بسته (گرم)", "وزن با بسته"], en: ["Gross weight (g)", "Gross weight"] },
  sizes: { fa: ["سایز", "سایزها"], en: ["Size", "Sizes"] },
}

const priceTitle = { fa: "قیمت", en: "Price" } as const

/** Words for currencies beside their codes; the first is written in a Persian title, the code in an English one. */
const currencyWords: Readonly<Record<string, readonly string[]>> = {
  irt: ["تومان", "تومن", "toman", "tomans"],
  irr: ["ریال", "rial", "rials"],
  usd: ["دلار", "dollar", "us dollar", "$"],
  eur: ["یورو", "euro", "€"],
  aed: ["درهم", "dirham"],
  rub: ["روبل", "ruble", "rouble"],
  iqd: ["دینار عراق", "dinar"],
  try: ["لیر", "lira"],
}

/** Folded, and without the signs by which titles set things apart. */
const fold = (text: string) => foldText(text).replace(/[()[\]:*،,]/g, " ").replace(/\s+/g, " ").trim()

const keyByTitle = new Map<string, ColumnKey>(Object.entries(titles).flatMap(([key, { fa, en }]) => [...fa, ...en].map((title) => [fold(title), key as ColumnKey] as const)))

/** First of those that share a word: the order above. */
const currencyByWord = new Map<string, string>(
  Object.entries(currencyWords)
    .flatMap(([code, words]) => [code, ...words].map((word) => [fold(word), code] as const))
    .toReversed(),
)

/** Codes that prices may be in. */
export type KnownCurrencies = Pick<ReadonlySet<string>, "has">

/** The code of a currency by code or word, lower case; `irt` for tomans. @returns null for none of them */
export function currencyOf(text: string, known: KnownCurrencies): string | null {
  const folded = fold(text)
  const code = currencyByWord.get(folded) ?? (/^[a-z]{3}$/.test(folded) ? folded : null)
  return code && (code === "irt" || known.has(code)) ? code : null
}

/** The title under which a column is written. */
export function titleOf(locale: "fa" | "en", column: { key: Exclude<ColumnKey, "price"> } | { key: "price"; currency: string }): string {
  if (column.key !== "price") return titles[column.key][locale][0] ?? column.key
  const word = locale === "fa" ? (currencyWords[column.currency]?.[0] ?? column.currency.toUpperCase()) : column.currency === "irt" ? "toman" : column.currency.toUpperCase()
  return `${priceTitle[locale]} (${word})`
}

export interface Header {
  columns: Column[]
  /** titles that nothing is known of; what stands below them is not read */
  ignored: string[]
  issues: SheetIssue[]
}

/** Reads the titles of a file, in either language, with either form of the letters. */
export function readHeader(cells: readonly string[], currencies: KnownCurrencies): Header {
  const read = cells.map((title, index) => ({ title, index, ...columnOf(title, currencies) }))
  const columns = read.filter((each): each is typeof each & { key: ColumnKey } => each.key !== null).map(({ key, currency, index, title }) => ({ key, currency, index, title }))
  const issue = (code: SheetIssue["code"], column: string): SheetIssue => ({ row: null, column, code, value: null, known: null })
  const twice = columns.filter((column, at) => columns.findIndex((other) => other.key === column.key && other.currency === column.currency) < at)
  const has = (key: ColumnKey) => columns.some((column) => column.key === key)
  return {
    columns,
    ignored: read.filter(({ key, title }) => key === null && title !== "").map(({ title }) => title),
    issues: [...(has("sku") ? [] : [issue("column_missing", titleOf("fa", { key: "sku" }))]), ...twice.map(({ title }) => issue("column_twice", title))],
  }
}

function columnOf(title: string, currencies: KnownCurrencies): { key: ColumnKey | null; currency: string | null } {
  const folded = fold(title)
  const known = keyByTitle.get(folded)
  if (known) return { key: known, currency: null }
  const [, word = ""] = /^(?:قیمت|price)(?: (.+))?$/.exec(folded) ?? []
  if (!/^(?:قیمت|price)(?: |$)/.test(folded)) return { key: null, currency: null }
  if (word === "") return { key: "price", currency: null }
  const currency = currencyOf(word, currencies)
  return currency ? { key: "price", currency } : { key: null, currency: null }
}
