import { deflateSync } from "node:zlib"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { fileKind } from "./file-kind"

const picture = () => sharp({ create: { width: 8, height: 6, channels: 3, background: "#8E2B26" } })
const codeOf = (bytes: Buffer) => fileKind(bytes).then(
  (kind) => kind,
  (error: { code?: string }) => error.code,
)

/** A PNG of this size whose rows are all one colour: some kilobytes that unpack to gigabytes. */
function bomb(width: number, height: number): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n) >>> 0)
  const crc = (data: Buffer) => (data.reduce((c, byte) => (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.alloc(1024))), chunk("IEND", Buffer.alloc(0))])
}

describe("what a file is, its bytes say", () => {
  it("knows pictures and papers", async () => {
    expect(await codeOf(await picture().jpeg().toBuffer())).toBe("jpeg")
    expect(await codeOf(await picture().png().toBuffer())).toBe("png")
    expect(await codeOf(await picture().webp().toBuffer())).toBe("webp")
    expect(await codeOf(await picture().avif().toBuffer())).toBe("avif")
    expect(await codeOf(Buffer.from("%PDF-1.7\n%%EOF"))).toBe("pdf")
  })
  it("refuses what is neither, what only begins as one, and what nobody could need", async () => {
    expect(await codeOf(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`))).toBe("file_kind_unknown")
    expect(await codeOf(Buffer.from("<html><script>alert(1)</script></html>"))).toBe("file_kind_unknown")
    expect(await codeOf(Buffer.from("GIF89a"))).toBe("file_kind_unknown")
    expect(await codeOf(Buffer.from("PK\x03\x04"))).toBe("file_kind_unknown")
    expect(await codeOf(Buffer.concat([Buffer.from("\xff\xd8\xff", "latin1"), Buffer.from("<script>alert(1)</script>")]))).toBe("file_broken")
    expect(await codeOf(bomb(50_000, 50_000))).toBe("picture_too_large")
    expect(await codeOf(bomb(40_000, 10))).toBe("picture_too_large")
  })
})
