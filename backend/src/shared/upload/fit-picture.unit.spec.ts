import { createHash } from "node:crypto"
import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { fitPicture } from "./fit-picture"

/** Red above, blue below: which side is up can be seen. */
const upright = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#C01010" } }).composite([{ input: { create: { width, height: Math.floor(height / 2), channels: 3, background: "#1010C0" } }, gravity: "south" }])
const fit = (bytes: Buffer, side = 2400) => fitPicture(bytes, side)
const refusal = (bytes: Buffer) => fit(bytes).then(() => "taken", (error: { code?: string }) => error.code)
const redAt = async (bytes: Buffer, left: number, top: number) => ((await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())[0] ?? 0) > 128

describe("a picture from a phone", () => {
  it("tells no longer where and by whom it was taken", async () => {
    const place = { IFD0: { Artist: "Maryam of Bojnurd", Copyright: "canary" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "37/1 28/1 3054/100", GPSLongitudeRef: "E", GPSLongitude: "57/1 19/1 0/1" } }
    const sent = await upright(64, 48).withExif(place).withXmp('<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">canary-xmp</x:xmpmeta><?xpacket end="w"?>').jpeg().toBuffer()
    expect((await sharp(sent).metadata()).exif?.toString("latin1")).toContain("canary")
    const { bytes, width, height } = await fit(sent)
    const left = await sharp(bytes).metadata()
    expect([left.format, left.exif, left.xmp, left.iptc, left.icc, width, height]).toEqual(["webp", undefined, undefined, undefined, undefined, 64, 48])
    for (const secret of ["canary", "Maryam", "GPS"]) expect(bytes.includes(secret)).toBe(false)
  })

  it.each([[1, 60, 40], [3, 60, 40], [6, 40, 60], [8, 40, 60]])("held the way %i stands as it was seen, %i by %i", async (orientation, width, height) => {
    const { bytes, ...size } = await fit(await upright(60, 40).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer())
    expect([size.width, size.height]).toEqual([width, height])
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined()
    // orientation 1: red is above; 3: below; 6: the camera's left is up, so red goes to the right; 8: to the left
    const red = { 1: [30, 5], 3: [30, 35], 6: [35, 30], 8: [5, 30] }[orientation] ?? []
    const blue = { 1: [30, 35], 3: [30, 5], 6: [5, 30], 8: [35, 30] }[orientation] ?? []
    expect([await redAt(bytes, red[0] ?? 0, red[1] ?? 0), await redAt(bytes, blue[0] ?? 0, blue[1] ?? 0)]).toEqual([true, false])
  })

  it("is no larger than it need be, and a small one is not blown up", async () => {
    expect(await fit(await upright(4000, 3000).jpeg().toBuffer())).toMatchObject({ width: 2400, height: 1800 })
    expect(await fit(await upright(30, 20).png().toBuffer())).toMatchObject({ width: 30, height: 20 })
  })

  it("is known again by the bytes that were sent", async () => {
    const sent = await upright(30, 20).jpeg().toBuffer()
    expect((await fit(sent)).sha256).toBe(createHash("sha256").update(sent).digest("hex"))
  })
})

describe("what hides in a picture does not come through", () => {
  it("a page behind its end is cut off", async () => {
    const sent = Buffer.concat([await upright(30, 20).jpeg().toBuffer(), Buffer.from("<html><script>alert('canary')</script></html>"), Buffer.from("PK\x03\x04canary")])
    expect((await fit(sent)).bytes.includes("canary")).toBe(false)
  })
  it("a page in a comment is cut off", async () => {
    const jpeg = await upright(30, 20).jpeg().toBuffer()
    const comment = Buffer.from("<script>alert('canary')</script>")
    const length = Buffer.alloc(2)
    length.writeUInt16BE(comment.length + 2)
    const sent = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, comment, jpeg.subarray(2)])
    expect((await fit(sent)).bytes.includes("canary")).toBe(false)
  })
  it.each([
    ["a drawing with script", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`), "file_kind_unknown"],
    ["a paper", Buffer.from("%PDF-1.7\n%%EOF"), "file_kind_unknown"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "file_kind_unknown"],
    ["nothing", Buffer.alloc(0), "file_kind_unknown"],
  ])("%s is refused", async (_, sent, code) => expect(await refusal(sent)).toBe(code))

  it("a picture that ends too early is refused", async () => {
    const whole = await sharp({ create: { width: 200, height: 200, channels: 3, noise: { type: "gaussian", mean: 128, sigma: 40 }, background: "#000" } }).jpeg().toBuffer()
    expect(await refusal(whole.subarray(0, Math.floor(whole.length / 2)))).toBe("file_broken")
  })
})
