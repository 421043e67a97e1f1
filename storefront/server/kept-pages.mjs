// @ts-check
import { brotliCompressSync, constants, gzipSync } from "node:zlib"
import { LRUCache } from "lru-cache"
import Negotiator from "negotiator"

/** How a page can travel, best first. @type {[name: string, encode: (page: string) => Buffer][]} */
const codings = [
  ["br", (page) => brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 6 } })],
  ["gzip", (page) => gzipSync(page, { level: 9 })],
]
const names = codings.map(([name]) => name)

/** Bytes that pages and what was made of them may take, counted as if nobody else held the pages. */
const most = 64 * 1024 * 1024

/**
 * Encodes a page that Next keeps once, and not at every request: writing a Persian page of 100 kB as UTF-8 and
 * compressing it costs more than all the rest of answering with it. What is not kept goes its usual way.
 * Pages are known by the string itself: a page that was drawn anew is another string, and nothing has to be forgotten.
 * @returns what a request and its answer pass before Next handles them
 */
export function keptPages() {
  /** @type {LRUCache<string, Map<string, Buffer>>} */
  const pages = new LRUCache({ maxSize: most, sizeCalculation: (_, page) => 4 * page.length + 1 })

  return (/** @type {import("node:http").IncomingMessage} */ request, /** @type {import("node:http").ServerResponse} */ response) => {
    const { end } = response
    response.end = (/** @type {unknown[]} */ ...args) => {
      const [page] = args
      if (typeof page !== "string" || response.headersSent || !isKept(response)) return Reflect.apply(end, response, args)
      const accepted = new Negotiator(request).encodings(names)
      const [coding, encode] = codings.find(([name]) => accepted.includes(name)) ?? ["identity", Buffer.from]
      const bodies = pages.get(page) ?? new Map()
      const body = bodies.get(coding) ?? encode(page)
      pages.set(page, bodies.set(coding, body))
      if (coding !== "identity") response.setHeader("Content-Encoding", coding)
      response.setHeader("Content-Length", body.length)
      return Reflect.apply(end, response, [body])
    }
  }
}

/** A whole page out of Next's own cache. @param {import("node:http").ServerResponse} response */
function isKept(response) {
  return ["HIT", "STALE"].includes(String(response.getHeader("x-nextjs-cache"))) && String(response.getHeader("content-type")).startsWith("text/html") && !response.hasHeader("content-encoding")
}
