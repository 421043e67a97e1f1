import { parse } from "csv-parse/sync"
import { shopError } from "../shop-error"
import { longestCell, mostColumns, mostRows } from "./limits"
import { plain } from "./neutral"
import { weighWorkbook } from "./unpack"

/** A row of a table as texts, with its number in the file: the header is row 1 where nothing stands above it. */
export interface SheetRow {
  number: number
  cells: string[]
}

/**
 * A table as people send it: a workbook's first sheet, or text with commas, semicolons or tabs between, in UTF-8,
 * UTF-16 or the Arabic code page that Windows writes. Cells are texts without blanks around them; rows without any
 * text are left out, and keep their place in the count.
 * @throws file_kind_unknown, file_broken, sheet_too_large, sheet_empty
 */
export async function readSheet(bytes: Buffer): Promise<SheetRow[]> {
  const rows = bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04" ? await readWorkbook(bytes) : readText(bytes)
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== ""))
  if (filled.length === 0) throw shopError("sheet_empty", "The file has no rows", { field: "file" })
  if (filled.length > mostRows + 1) throw shopError("sheet_too_large", `${filled.length} rows`, { field: "file" })
  for (const { number, cells } of filled) {
    if (cells.length > mostColumns) throw shopError("sheet_too_large", `${cells.length} columns in row ${number}`, { field: "file" })
    const long = cells.findIndex((cell) => cell.length > longestCell)
    if (long >= 0) throw shopError("sheet_too_large", `a cell of ${cells[long]?.length} characters in row ${number}`, { field: "file" })
  }
  return filled
}

async function readWorkbook(bytes: Buffer): Promise<SheetRow[]> {
  await weighWorkbook(bytes)
  const { readSheet: readXlsx } = await import("read-excel-file/node")
  const rows = await readXlsx(bytes).catch((cause: unknown) => {
    throw shopError("file_broken", cause instanceof Error ? cause.message : String(cause), { field: "file" })
  })
  return rows.map((cells, index) => ({ number: index + 1, cells: withoutTail(cells.map(textOf)) }))
}

/** A workbook's value as it would be typed. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return plain(String(value).trim())
}

function readText(bytes: Buffer): SheetRow[] {
  const text = decode(bytes)
  if (text.includes("\u0000")) throw shopError("file_kind_unknown", "The file is no table", { field: "file" })
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: mostRows * 2,
    })
    // rows are counted as a spreadsheet shows them, where a cell with line breaks is one row
    return records.map((record, index) => ({ number: index + 1, cells: withoutTail(record.map((cell) => plain(cell.trim()))) }))
  } catch (cause) {
    throw shopError("file_broken", cause instanceof Error ? cause.message : String(cause), { field: "file" })
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1256").decode(bytes)
  }
}

/** What parts the header's names most often, quoted text left out; Excel writes what the system's region says. */
function delimiterOf(text: string): string {
  const [head = ""] = text.replace(/"[^"]*"/g, "").split(/\r?\n/, 1)
  const counted = [",", ";", "\t"].map((sign) => ({ sign, count: head.split(sign).length - 1 }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).sign
}

const withoutTail = (cells: string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1)
