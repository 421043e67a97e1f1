import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import compression from "compression"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { keptPages } from "./kept-pages.mjs"

const page = `<!doctype html><p>${"شکرپنیر گلاب ".repeat(500)}</p>`

/** What a server that keeps pages as Next does answers: every address stands for one kind of answer. */
function answer(request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://shop")
  response.setHeader("Content-Type", pathname === "/text" ? "text/plain; charset=utf-8" : "text/html; charset=utf-8")
  if (pathname !== "/live") response.setHeader("x-nextjs-cache", searchParams.get("cache") ?? "HIT")
  if (pathname === "/streamed") {
    response.write(page.slice(0, 100))
    return response.end(page.slice(100))
  }
  const body = searchParams.has("anew") ? page.replace("شکرپنیر", "باقلوا") : page
  response.setHeader("Content-Length", Buffer.byteLength(body))
  if (request.method === "HEAD") return response.end(null)
  return response.end(body)
}

let server: Server
let url = ""
beforeAll(async () => {
  const [compress, encodeKept] = [compression(), keptPages()]
  server = createServer((request, response) =>
    compress(request as never, response as never, () => {
      encodeKept(request, response)
      answer(request, response)
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = (path: string, accepts?: string, method = "GET") =>
  new Promise<{ headers: IncomingMessage["headers"]; body: Buffer }>((resolve, reject) => {
    get(url + path, { method, headers: accepts === undefined ? {} : { "accept-encoding": accepts } }, (answered) => {
      const parts: Buffer[] = []
      answered.on("data", (part: Buffer) => parts.push(part))
      answered.on("end", () => resolve({ headers: answered.headers, body: Buffer.concat(parts) }))
    }).on("error", reject)
  })
const plain = (coding: string | undefined, body: Buffer) => (coding === "br" ? brotliDecompressSync(body) : coding === "gzip" ? gunzipSync(body) : body).toString()

describe("a page that is kept", () => {
  it.each([
    [undefined, undefined], ["", undefined], ["identity", undefined], ["gzip", "gzip"], ["gzip, deflate", "gzip"], ["gzip, deflate, br, zstd", "br"], ["br;q=0.1, gzip", "br"], ["br;q=0, gzip", "gzip"], ["br;q=0, *", "gzip"], ["gzip;q=0", undefined], ["*", "br"], ["snappy", undefined],
  ])("asked for with %j goes out as %j, twice the same", async (accepts, coding) => {
    for (let turn = 0; turn < 2; turn++) {
      const { headers, body } = await ask("/page", accepts)
      expect([headers["content-encoding"], headers["content-length"], headers.vary]).toEqual([coding, String(body.length), "Accept-Encoding"])
      expect(plain(coding, body)).toBe(page)
      expect(body.length < 2_000).toBe(coding !== undefined)
    }
  })

  it("is what it is now, also in the coding that its older words went out in", async () => {
    for (const accepts of ["gzip", "br", "identity"]) {
      const [before, after] = [await ask("/page", accepts), await ask("/page?anew", accepts)]
      expect(plain(before.headers["content-encoding"], before.body)).toContain("شکرپنیر گلاب")
      expect(plain(after.headers["content-encoding"], after.body)).toContain("باقلوا گلاب")
    }
  })

  it("is sent while it is drawn anew, and its head alone", async () => {
    const stale = await ask("/page?cache=STALE", "br")
    expect([stale.headers["content-encoding"], plain("br", stale.body)]).toEqual(["br", page])
    const head = await ask("/page", "br", "HEAD")
    expect([head.headers["content-encoding"], head.body.length]).toEqual([undefined, 0])
  })
})

describe("what is not kept goes its usual way", () => {
  it.each(["/live", "/page?cache=MISS", "/text", "/streamed"])("%s", async (path) => {
    const { headers, body } = await ask(path, "gzip")
    // no length: it is compressed as it goes out
    expect([headers["content-encoding"], headers["content-length"], plain("gzip", body)]).toEqual(["gzip", undefined, page])
  })
})
