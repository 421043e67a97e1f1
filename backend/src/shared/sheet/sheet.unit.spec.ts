import { deflateRawSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { mostRows } from "./limits"
import { readSheet } from "./read-sheet"
import { writeSheet, type Table } from "./write-sheet"

const table: Table = {
  name: "کالاها",
  header: ["کد", "کالا", "قیمت"],
  rows: [
    ["SP-1", "شکرپنیر، ویژه", 240_000],
    ["SP-2", "=HYPERLINK(\"http://elsewhere.example\")", 1.5],
    ["SP-3", "دو\nسطر", null],
  ],
  rtl: true,
}
const expected = [
  { number: 1, cells: ["کد", "کالا", "قیمت"] },
  { number: 2, cells: ["SP-1", "شکرپنیر، ویژه", "240000"] },
  { number: 3, cells: ["SP-2", "=HYPERLINK(\"http://elsewhere.example\")", "1.5"] },
  { number: 4, cells: ["SP-3", "دو\nسطر"] },
]
const codeOf = (bytes: Buffer) => readSheet(bytes).then(
  () => "read",
  (error: { code?: string }) => error.code,
)
const text = (lines: string) => readSheet(Buffer.from(lines)).then((rows) => rows.map((row) => row.cells))

/** A zip of one file, its size told as it is or as a lie. */
function zip(name: string, content: Buffer, told = content.length): Buffer {
  const packed = deflateRawSync(content)
  const crcTable = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n) >>> 0)
  const crc = (content.reduce((c, byte) => (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
  const fields = (head: number[], tail: number[]) => {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(told, 18)
    common.writeUInt16LE(name.length, 22)
    return Buffer.concat([Buffer.from(head), common, Buffer.from(tail), Buffer.from(name)])
  }
  const local = Buffer.concat([fields([0x50, 0x4b, 3, 4], []), packed])
  const central = fields([0x50, 0x4b, 1, 2, 20, 0], Array.from({ length: 14 }, () => 0))
  const end = Buffer.alloc(22)
  end.write("PK\x05\x06", "latin1")
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

describe("a table", () => {
  it.each(["csv", "xlsx"] as const)("written as %s comes back as it was", async (format) => {
    expect(await readSheet(await writeSheet(table, format))).toEqual(expected)
  })
  it("as CSV begins with the mark by which spreadsheets know UTF-8, and its formulas are text", async () => {
    const written = (await writeSheet(table, "csv")).toString("utf8")
    expect(written.startsWith("\ufeff")).toBe(true)
    expect(written).toContain("'=HYPERLINK")
  })
})

describe("a table of somebody else", () => {
  it("has commas, semicolons or tabs between", async () => {
    for (const sign of [",", ";", "\t"]) expect(await text(["a", "b", "c"].join(sign) + "\n" + ["1", '"2,5;x"', "3"].join(sign))).toEqual([["a", "b", "c"], ["1", "2,5;x", "3"]])
  })
  it("is in UTF-8 with or without its mark, UTF-16, or the code page of Windows", async () => {
    const line = "کد,قیمت\nA,۱۲"
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, "utf16le")])
    for (const bytes of [Buffer.from(line), Buffer.from("\ufeff" + line), utf16]) expect((await readSheet(bytes)).map((row) => row.cells)).toEqual([["کد", "قیمت"], ["A", "۱۲"]])
    // "کالا,1" in windows-1256, where kaf is the Arabic one
    expect((await readSheet(Buffer.from([0xdf, 0xc7, 0xe1, 0xc7, 0x2c, 0x31])))[0]?.cells).toEqual(["كالا", "1"])
  })
  it("keeps the count of rows over empty ones", async () => {
    expect(await readSheet(Buffer.from("a,b\n\n,,\n1,2\n"))).toEqual([{ number: 1, cells: ["a", "b"] }, { number: 4, cells: ["1", "2"] }])
  })
  it("is refused when it is none, broken, empty or too large", async () => {
    expect(await codeOf(Buffer.from(""))).toBe("sheet_empty")
    expect(await codeOf(Buffer.from("\n \n,,\n"))).toBe("sheet_empty")
    expect(await codeOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe("file_kind_unknown")
    expect(await codeOf(Buffer.from("PK\x03\x04nonsense", "latin1"))).toBe("file_broken")
    expect(await codeOf(Buffer.from("a\n".repeat(mostRows + 2)))).toBe("sheet_too_large")
    expect(await codeOf(Buffer.from("a,".repeat(70) + "z\n"))).toBe("sheet_too_large")
    expect(await codeOf(Buffer.from("a\n" + "x".repeat(5_000)))).toBe("sheet_too_large")
  })
  it("is refused when it unpacks to more than anybody needs, whatever it says of itself", async () => {
    const bomb = Buffer.alloc(90 * 1024 * 1024, 32)
    expect(await codeOf(zip("xl/sharedStrings.xml", bomb))).toBe("sheet_too_large")
    expect(await codeOf(zip("xl/sharedStrings.xml", bomb, 1_000))).toBe("file_broken")
    expect(await codeOf(zip("xl/worksheets/sheet1.xml", Buffer.from('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>')))).toBe("sheet_too_large")
    expect(await codeOf(zip("xl/worksheets/sheet1.xml", Buffer.from('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>')))).toBe("sheet_too_large")
    expect(await codeOf(zip("../../etc/passwd", Buffer.from("x")))).toBe("file_broken")
  })
})
