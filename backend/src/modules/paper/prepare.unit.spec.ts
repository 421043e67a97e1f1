import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { longestPaperSide, preparePaper } from "./prepare"

const drawing = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#8E2B26" } })
const codeOf = (bytes: Buffer) => preparePaper(bytes).then(
  ({ kind }) => kind,
  (error: { code?: string }) => error.code,
)

describe("a paper as it is kept", () => {
  it("says nothing of the place where it was photographed, and stands upright", async () => {
    const place = { GPSLatitude: "37/1 28/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "57/1 20/1 0/1", GPSLongitudeRef: "E" }
    const taken = await drawing(40, 20).jpeg().withExif({ IFD0: { Make: "Phone of somebody" }, IFD3: place }).withMetadata({ orientation: 6 }).toBuffer()
    expect((await sharp(taken).metadata()).exif?.includes("Phone of somebody")).toBe(true)
    const { kind, bytes } = await preparePaper(taken)
    const facts = await sharp(bytes).metadata()
    expect([kind, facts.format, facts.width, facts.height, facts.exif, facts.orientation]).toEqual(["jpeg", "jpeg", 20, 40, undefined, undefined])
  })

  it("is no longer than it is read, and is not blown up", async () => {
    const sizeOf = async (width: number, height: number) => {
      const { width: w, height: h } = await sharp((await preparePaper(await drawing(width, height).png().toBuffer())).bytes).metadata()
      return [w, h]
    }
    expect(await sizeOf(4000, 1000)).toEqual([longestPaperSide, 750])
    expect(await sizeOf(300, 400)).toEqual([300, 400])
  })

  it("leaves behind what hid after a picture's end", async () => {
    const polyglot = Buffer.concat([await drawing(9, 9).jpeg().toBuffer(), Buffer.from("<script>alert(1)</script>PK\x03\x04")])
    expect((await preparePaper(polyglot)).bytes.includes("<script>")).toBe(false)
  })

  it("is a PDF when it came as one, byte for byte", async () => {
    const pdf = Buffer.from("%PDF-1.7\n%%EOF")
    expect(await preparePaper(pdf)).toEqual({ kind: "pdf", bytes: pdf })
  })

  it("is nothing else", async () => {
    expect(await codeOf(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`))).toBe("file_kind_unknown")
    expect(await codeOf((await drawing(400, 400).jpeg().toBuffer()).subarray(0, 300))).toBe("file_broken")
  })
})
