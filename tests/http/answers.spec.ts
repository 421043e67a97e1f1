import { describe, expect, it } from "vitest"
import { request, shopUrl } from "../support/http"

const page = (path: string, coding: string) => request(`${shopUrl}${path}`, { headers: { "accept-encoding": coding } })

describe.each(["/fa/clusters/bojnurd-candy", "/en/clusters/bojnurd-candy", "/fa/about"])("the kept page %s", (path) => {
  it("is the same in every coding", async () => {
    await expect.poll(async () => (await page(path, "identity")).headers.get("x-nextjs-cache")).toBe("HIT")
    const whole = await page(path, "identity")
    expect([whole.headers.get("content-encoding"), Number(whole.headers.get("content-length"))]).toEqual([null, Buffer.byteLength(String(whole.body))])
    expect(whole.body).toMatch(/^<!DOCTYPE html>.*<\/html>$/s)
    for (const coding of ["gzip", "br"]) {
      const { headers, body } = await page(path, coding)
      expect([headers.get("content-encoding"), headers.get("vary")]).toEqual([coding, expect.stringContaining("Accept-Encoding")])
      expect(Number(headers.get("content-length"))).toBeLessThan(Buffer.byteLength(String(whole.body)) / 4)
      expect(body).toBe(whole.body)
    }
  })
})

it("what is drawn for one visitor is compressed as it goes out", async () => {
  const { status, headers, body } = await page("/fa/cart", "gzip")
  expect([status, headers.get("content-encoding"), headers.get("content-length")]).toEqual([200, "gzip", null])
  expect(body).toMatch(/<\/html>$/)
})

it("browsers find the icon by its old name, whatever page they are on", async () => {
  const { status, headers, body } = await request(`${shopUrl}/favicon.ico`)
  expect([status, headers.get("content-type")]).toEqual([200, "image/svg+xml"])
  expect(body).toMatch(/^<svg/)
})
