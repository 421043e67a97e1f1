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
  "members/orders": ["", "?state=placed", "?state=delivered", "?number=4999"],
  "members/parcels": ["", "?state=packed"],
  "members/listings": ["", "?state=in_review", "?q=%D9%87%D9%84"],
  "members/figures": ["", "?by=pack", "?by=destination", "?span=months", "?from=2026-01-01"],
  "members/figures/download": ["?format=csv"],
  "members/prices": ["", "?q=%D9%87%D9%84"],
  "members/prices/shift": ["?by=percent&value=500"],
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
  /** Statements that every one of some requests asked: what jobs ask meanwhile is not in all of them. @param {string} at @param {string} token */
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
    const [fewest = [], ...others] = all.toSorted((a, b) => a.length - b.length)
    const timesIn = (/** @type {Statement[]} */ statements, /** @type {string} */ text) => statements.filter((each) => each.text === text).length
    return fewest.filter(({ text }, index) => others.every((other) => timesIn(fewest.slice(0, index + 1), text) <= timesIn(other, text)))
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

  /** One list as a row of the table. @param {Place} place @param {string} list @param {string} question */
  const measured = async ({ name, at, token }, list, question) => {
    const address = `${at}${list}${question}`
    const { next } = await ask(address, token)
    const times = await timed(address, token)
    const statements = await counted(address, token)
    const far = next === null ? null : await turn(address, next, async (page) => (await ask(page, token)).next)
    return {
      called: `${name}${list}${decodeURIComponent(question)}`, statements, time: median(times), p95: percentile(times, 0.95), touched: await touched(statements),
      far: far ? { touched: await touched(await counted(far, token)), time: median(await timed(far, token)) } : null,
    }
  }

  /** @type {Awaited<ReturnType<typeof measured>>[]} */
  const found = []
  /** @type {string[]} */
  const failed = []
  try {
    for (const place of places)
      for (const list of place.lists)
        for (const question of questions[`${place.name}${list}`] ?? [""])
          // one that cannot be read hides no other
          await measured(place, list, question).then((row) => found.push(row), (error) => failed.push(String(error)))
  } finally {
    await logging("none")
    await client.end()
  }
  const over = found.filter(({ statements }) => statements.length > most)
  const [slowest] = found.toSorted((a, b) => b.time - a.time)
  const rows = found.map(({ called, statements, touched, time, p95, far }) => [
    called, String(statements.length), statements.some(({ text }) => /\boffset\b/i.test(text)) ? "yes" : "no", String(Math.round(touched)), ms(time), ms(p95), far ? String(Math.round(far.touched)) : "one page", far ? ms(far.time) : "",
  ])
  return [
    table([["list", "statements", "by offset", "rows touched", "p50", "p95", `rows, page ${turned}`, "p50"], ...rows]),
    "",
    `Lists over ${most} statements: ${over.map(({ called, statements }) => `${called}\n${statements.map(({ text }) => `    ${text.slice(0, 120)}`).join("\n")}`).join("\n") || "none"}.`,
    `The slowest: ${slowest ? `${slowest.called}, ${ms(slowest.time)}` : "none"}.`,
    ...failed.map((error) => `Not read: ${error}`),
  ].join("\n")
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
