import type { Readable } from "node:stream"
import { promisify } from "node:util"
import { type Entry, fromBuffer, type ZipFile } from "yauzl"
import { shopError } from "../shop-error"
import { mostColumns, mostRows, mostUnpacked } from "./limits"

const open = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)

/** Files in a workbook; an honest one has some dozens. */
const mostEntries = 500
/** Rows that spreadsheets keep below the last that anybody wrote. */
const spareRows = 1_000

/**
 * Unpacks a workbook once, to see what it would become: sizes that a zip tells of itself may be lies, and a single cell
 * far out makes a table of billions.
 * @throws file_broken, sheet_too_large
 */
export async function weighWorkbook(bytes: Buffer): Promise<void> {
  const zip = await open(bytes, { lazyEntries: true }).catch((cause: unknown) => broken(cause))
  if (zip.entryCount > mostEntries) throw tooLarge(`${zip.entryCount} files`)
  let unpacked = 0
  try {
    for (;;) {
      const entry = await nextEntry(zip)
      if (!entry) return
      const sheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.fileName)
      const chunks: Buffer[] = []
      for await (const chunk of (await stream(zip, entry)) as AsyncIterable<Buffer>) {
        unpacked += chunk.length
        if (unpacked > mostUnpacked) throw tooLarge(`${unpacked} bytes and more`)
        if (sheet) chunks.push(chunk)
      }
      if (sheet) checkExtent(Buffer.concat(chunks).toString("utf8"))
    }
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "sheet_too_large") throw cause
    throw broken(cause)
  } finally {
    zip.close()
  }
}

function checkExtent(xml: string): void {
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']/g)) if (Number(row) > mostRows + spareRows) throw tooLarge(`row ${row}`)
  for (const [, column, row] of xml.matchAll(/<(?:\w+:)?c\b[^>]*?\sr=["']([A-Za-z]+)(\d+)["']/g)) {
    if (Number(row) > mostRows + spareRows || columnNumber(column ?? "") > mostColumns) throw tooLarge(`cell ${column}${row}`)
  }
}

/** A is 1, Z 26, AA 27. */
const columnNumber = (letters: string) => Array.from(letters.toUpperCase()).reduce((sum, letter) => Math.min(sum * 26 + letter.charCodeAt(0) - 64, 1e6), 0)

const nextEntry = (zip: ZipFile) =>
  new Promise<Entry | null>((resolve, reject) => {
    const settle = (act: () => void) => {
      zip.removeAllListeners()
      act()
    }
    zip.once("entry", (entry: Entry) => settle(() => resolve(entry)))
    zip.once("end", () => settle(() => resolve(null)))
    zip.once("error", (error) => settle(() => reject(error)))
    zip.readEntry()
  })

const stream = (zip: ZipFile, entry: Entry) =>
  new Promise<Readable>((resolve, reject) => zip.openReadStream(entry, (error, readable) => (readable ? resolve(readable) : reject(error ?? new Error("no stream")))))

const tooLarge = (what: string) => shopError("sheet_too_large", `The workbook holds ${what}`, { field: "file" })

function broken(cause: unknown): never {
  throw shopError("file_broken", cause instanceof Error ? cause.message : String(cause), { field: "file" })
}
