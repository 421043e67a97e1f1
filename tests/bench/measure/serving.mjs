// @ts-check
import { execFile } from "node:child_process"
import { createRequire } from "node:module"
import { promisify } from "node:util"
import { processorClock } from "./cpu.mjs"
import { median, table } from "./numbers.mjs"

/** @typedef {{ name: string, url: string, cookie?: string }} Target */

const cannon = createRequire(import.meta.url).resolve("autocannon")

/** Requests per second of one address, from a process of its own, and the server's milliseconds of processor for one. @param {string} url @param {{ seconds: number, connections: number, gzip: boolean }} options */
async function fire(url, { seconds, connections, gzip }) {
  const clock = processorClock(url)
  const before = clock?.() ?? Number.NaN
  const { stdout } = await promisify(execFile)(process.execPath, [cannon, "--json", "--no-progress", "-c", String(connections), "-d", String(seconds), ...(gzip ? ["-H", "accept-encoding=gzip"] : []), url], { maxBuffer: 1 << 26 })
  /** @type {{ requests: { average: number }, "2xx": number, non2xx: number, errors: number }} */
  const result = JSON.parse(stdout)
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} answers that were no page, ${result.errors} errors`)
  return { rate: result.requests.average, cost: (((clock?.() ?? Number.NaN) - before) * 1000) / result["2xx"] }
}

/** Asks often enough that a page is kept, and says whether it is. @param {Target} target */
async function warm({ url }) {
  let kept = ""
  for (let i = 0; i < 20; i++) {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url} answers ${response.status}`)
    await response.arrayBuffer()
    kept = response.headers.get("x-nextjs-cache") ?? response.headers.get("x-nextjs-prerender") ?? "not kept"
  }
  return kept
}

/**
 * Requests per second of pages against the first target, the floor, and what one request costs the server. Rounds are
 * interleaved, and each begins with another target, so that what else the machine does falls on all alike; medians are shown.
 * @param {Target[]} targets @param {{ rounds: number, seconds: number, connections: number }} options
 */
export async function measureServing(targets, { rounds, seconds, connections }) {
  const kept = new Map()
  for (const target of targets) kept.set(target.name, await warm(target))
  const sections = []
  for (const gzip of [true, false]) {
    /** @type {Map<string, { rate: number, cost: number }[]>} */
    const shots = new Map(targets.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round++)
      for (let turn = 0; turn < targets.length; turn++) {
        const target = targets[(round + turn) % targets.length]
        if (target) shots.get(target.name)?.push(await fire(target.url, { seconds, connections, gzip }))
      }
    const floor = shots.get(targets[0]?.name ?? "") ?? []
    const rows = targets.map(({ name }) => {
      const own = shots.get(name) ?? []
      const rates = own.map(({ rate }) => rate)
      const cost = median(own.map((shot) => shot.cost))
      return [
        name, String(kept.get(name)), median(rates).toFixed(0), `${Math.min(...rates).toFixed(0)} to ${Math.max(...rates).toFixed(0)}`,
        median(rates.map((rate, round) => rate / (floor[round]?.rate ?? Number.NaN))).toFixed(2), `${cost.toFixed(2)} ms`, (median(floor.map((shot) => shot.cost)) / cost).toFixed(2),
      ]
    })
    const head = ["page", "from cache", "requests/s", "range", "of the floor", "processor", "of the floor"]
    sections.push(`${gzip ? "gzip, as browsers ask" : "not compressed"}; ${connections} connections, ${rounds} interleaved rounds of ${seconds} s\n${table([head, ...rows])}`)
  }
  return sections.join("\n\n")
}
