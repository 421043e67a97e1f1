import { stringify } from "csv-stringify/sync"
import { neutral } from "./neutral"

/** A table to be written: what is a number stays one, texts are neutralised, null is an empty cell. */
export interface Table {
  /** name of the sheet */
  name: string
  header: string[]
  rows: (string | number | null)[][]
  /** the sheet is read from right to left */
  rtl: boolean
}

export const sheetFormats = ["csv", "xlsx"] as const
export type SheetFormat = (typeof sheetFormats)[number]

export const sheetTypes: Readonly<Record<SheetFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** A file of the table that opens in a spreadsheet without a question: CSV as UTF-8 with its mark, or a workbook. */
export async function writeSheet(table: Table, format: SheetFormat): Promise<Buffer> {
  return format === "csv" ? writeCsv(table) : writeXlsx(table)
}

function writeCsv({ header, rows }: Table): Buffer {
  const texts = [header, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? neutral(cell) : cell)))
  return Buffer.from(stringify(texts, { bom: true, record_delimiter: "windows" }), "utf8")
}

/** Sheet names may not have these signs, nor more than 31 characters. */
const sheetName = (name: string) => Array.from(name.replace(/[\\/?*[\]:]/g, " ")).slice(0, 31).join("")

async function writeXlsx({ name, header, rows, rtl }: Table): Promise<Buffer> {
  const widest = (index: number) => Math.min(48, Math.max(...[header, ...rows].map((row) => String(row[index] ?? "").length)) + 2)
  const table = [
    header.map((value) => ({ value: neutral(value), fontWeight: "bold" as const })),
    ...rows.map((row) => row.map((value) => (value === null ? null : typeof value === "number" ? { value, type: Number } : { value: neutral(value), type: String }))),
  ]
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  return writeXlsxFile(table, { sheet: sheetName(name), columns: header.map((_, index) => ({ width: widest(index) })), stickyRowsCount: 1, rightToLeft: rtl }).toBuffer()
}
