// @ts-check
import fs from "node:fs"
import path from "node:path"
import { backend } from "../../../backend/launcher/paths.mjs"
import { connect } from "./client.mjs"
import { median, percentile, table } from "./numbers.mjs"
import { asked, rowsTouched, statementLog } from "./statements.mjs"

/** @typedef {import("./statements.mjs").Statement} Statement */
/** A place whose lists are asked, as whom: `at` is its address, `name` what the table calls it. @typedef {{ name: string, at: string, lists: string[], token: string }} Place */
/** @typedef {{ home: string, apiUrl: string, databaseUrl: string, places: Place[] }} Desk */

/** What issue and design allow a list of a desk. */
const most = 6
const pause = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const rounds = { counted: 3, timed: 15 }
/** A slow list is asked no longer than this, in milliseconds. */
const longest = 4_000
/** Pages that are turned before a far one is looked at. */
const turned = 100

/** What lists are asked beside, or instead of, their plain address. @type {Record<string, string[]>} */
const questions = {
  "members/orders": ["", "?state=placed", "?state=delivered"],
  "members/parcels": ["", "?state=packed"],
  "members/listings": ["", "?state=in_review", "?q=%D9%87%D9%84"],
  "members/figures": ["", "?by=pack", "?by=destination", "?span=months", "?from=2026-01-01"],
  "members/figures/download": ["?format=csv"],
  "members/sheet": ["?format=csv"],
  "clusters/members": ["", "?status=active", "?q=%D9%86%D9%85%D9%88%D9%86%D9%87"],
  "clusters/permits": ["", "?state=expiring"],
  "clusters/listings": ["", "?state=published"],
  "clusters/applications": ["", "?state=admitted"],
  "clusters/figures": ["", "?by=kind", "?by=destination", "?from=2026-01-01"],
  "clusters/figures/download": ["?format=csv"],
  "admin/member-orders": ["", "?state=delivered", "?state=placed"],
}

/** Every list that the router serves in a scope: routes that read and need no id but the scope's. @param {string} kind */
export function listsOf(kind) {
  const folder = path.join(backend, "src/api/desk", kind, "[id]")
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts" && !path.dirname(file).includes("[") && /export (async function|function|const) GET/.test(fs.readFileSync(path.join(folder, file), "utf8")))
    .map((file) => `/${path.dirname(file)}`)
    .toSorted()
}

/** What every list of these places costs: statements, rows that its plans touch, milliseconds; of its first page and of a far one. @param {Desk} desk */
export async function measureDeskLists({ home, apiUrl, databaseUrl, places }) {
  const client = await connect(databaseUrl)
  const log = statementLog(home)
  const logging = async (/** @type {"all" | "none"} */ what) => {
    await client.query(`alter system set log_statement = '${what}'`)
    await client.query("select pg_reload_conf()")
    await pause(300)
  }
  /** One request and its milliseconds, its whole answer read. @param {string} at @param {string} token */
  const ask = async (at, token) => {
    const began = performance.now()
    const answer = await fetch(apiUrl + at, { headers: { authorization: `Bearer ${token}` } })
    const text = await answer.text()
    const time = performance.now() - began
    if (!answer.ok) throw new Error(`${at} answers ${answer.status}: ${text.slice(0, 200)}`)
    /** @type {{ next?: string | null }} */
    const body = /json/.test(answer.headers.get("content-type") ?? "") ? JSON.parse(text) : {}
    return { next: body.next ?? null, time }
  }
  /** The fewest statements of some requests: jobs of the minute ask the same database. @param {string} at @param {string} token */
  const counted = async (at, token) => {
    /** @type {Statement[][]} */
    const all = []
    await logging("all")
    for (let round = 0; round < rounds.counted; round++) {
      await pause(250)
      const from = log.size()
      await ask(at, token)
      all.push(asked(log.since(from)))
    }
    await logging("none")
    return all.toSorted((a, b) => a.length - b.length)[0] ?? []
  }
  /** @param {Statement[]} statements */
  const touched = async (statements) => {
    let rows = 0
    for (const { text, values } of statements.filter(({ text }) => /^(select|with)\b/i.test(text))) {
      const literal = text.replace(/\$(\d+)\b/g, (_, n) => literalOf(values[Number(n) - 1] ?? null))
      const { rows: [told] } = await client.query(`explain (analyze, format json) ${literal}`)
      const [plan] = /** @type {{ Plan: import("./statements.mjs").Plan }[]} */ (told?.["QUERY PLAN"])
      rows += plan ? rowsTouched(plan.Plan) : Number.NaN
    }
    return rows
  }
  /** @param {string} at @param {string} token */
  const timed = async (at, token) => {
    const times = []
    const until = Date.now() + longest
    for (let round = 0; round < rounds.timed && (round < rounds.counted || Date.now() < until); round++) times.push((await ask(at, token)).time)
    return times
  }

  /** @type {string[][]} */
  const rows = [["list", "statements", "by offset", "rows touched", "p50", "p95", `rows, page ${turned}`, "p50"]]
  const over = []
  let slowest = { name: "", time: 0 }
  try {
    for (const { name, at, lists, token } of places)
      for (const list of lists)
        for (const question of questions[`${name}${list}`] ?? [""]) {
          const address = `${at}${list}${question}`
          const { next } = await ask(address, token)
          const times = await timed(address, token)
          const statements = await counted(address, token)
          const far = next === null ? null : await turn(address, next, async (page) => (await ask(page, token)).next)
          const called = `${name}${list}${decodeURIComponent(question)}`
          if (statements.length > most) over.push(called)
          if (median(times) > slowest.time) slowest = { name: called, time: median(times) }
          rows.push([
            called, String(statements.length), statements.some(({ text }) => /\boffset\b/i.test(text)) ? "yes" : "no", String(Math.round(await touched(statements))), ms(median(times)), ms(percentile(times, 0.95)),
            far ? String(Math.round(await touched(await counted(far, token)))) : "one page", far ? ms(median(await timed(far, token))) : "",
          ])
        }
  } finally {
    await logging("none")
    await client.end()
  }
  return `${table(rows)}\n\nLists over ${most} statements: ${over.join(", ") || "none"}. The slowest: ${slowest.name}, ${ms(slowest.time)}.`
}

const ms = (/** @type {number} */ time) => `${time.toFixed(0)} ms`
const literalOf = (/** @type {string | null} */ text) => (text === null ? "null" : `'${text.replaceAll("'", "''")}'`)

/** The address of a page far behind the first, or of the last where there are not so many. @param {string} address @param {string} next @param {(at: string) => Promise<string | null>} read */
async function turn(address, next, read) {
  // the newest first go on `before` an entry, all others `after` a key
  const name = /\/(audit|notices)\b/.test(address) ? "before" : "after"
  const pageAt = (/** @type {string} */ key) => `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams({ [name]: key })}`
  let at = pageAt(next)
  for (let page = 2; page < turned; page++) {
    const further = await read(at)
    if (!further) break
    at = pageAt(further)
  }
  return at
}
