import { describe, expect, it } from "vitest"
import { barcodeSvg, qrSvg } from "./codes"

const sizeOf = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number) ?? []

describe("codes are drawings, and nothing that runs", () => {
  it.each([
    ["barcode", barcodeSvg("KH-10482")],
    ["QR", qrSvg("KH-10482")],
  ])("%s", (_, svg) => {
    expect(svg).toMatch(/^<svg viewBox="0 0 \d+ \d+" xmlns="http:\/\/www\.w3\.org\/2000\/svg">/)
    expect(svg.replace(/<(\/?svg|path)\b[^<>]*>/g, "").trim()).toBe("")
    expect(svg).not.toContain("KH-10482")
  })

  it("a Code 128 of eight signs is 112 modules wide, two dots each", () => expect(sizeOf(barcodeSvg("KH-10482"))[0]).toBe(224))
  it("a QR code is square, and another number is another code", () => {
    const [width, height] = sizeOf(qrSvg("KH-10482"))
    expect(width).toBe(height)
    expect(qrSvg("KH-10482")).not.toBe(qrSvg("KH-10483"))
  })
})
