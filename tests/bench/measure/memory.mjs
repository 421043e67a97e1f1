// @ts-check
import fs from "node:fs"
import path from "node:path"
import { megabytes, table } from "./numbers.mjs"

/** @typedef {{ pid: number, parent: number, name: string, rss: number, pss: number }} Process */

const read = (/** @type {string} */ file) => {
  try {
    return fs.readFileSync(file, "utf8")
  } catch {
    return "" // it has ended, or is not ours to read
  }
}
const kib = (/** @type {string} */ text, /** @type {string} */ key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0) * 1024

/** @returns {Process[]} */
function processes() {
  return fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    const status = read(`/proc/${pid}/status`)
    const rss = kib(status, "VmRSS")
    if (!rss) return []
    const command = read(`/proc/${pid}/cmdline`).replace(/\0/g, " ").trim()
    return [{ pid: Number(pid), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), name: command, rss, pss: kib(read(`/proc/${pid}/smaps_rollup`), "Pss") || rss }]
  })
}

/** What a process is to a reader of the table. @param {string} command */
function roleOf(command) {
  if (/postgres/.test(command)) return "PostgreSQL"
  if (/storefront\/server\/start/.test(command)) return "shop (Next)"
  if (/sandbox\/server/.test(command)) return "payment sandbox"
  if (/cli\.js start/.test(command)) return "API (Medusa)"
  if (/launcher\/start\.mjs|^npm/.test(command)) return "launcher"
  return command.slice(0, 40)
}

/**
 * Memory of everything below a running `npm start`, its database included even when it outlived an earlier launcher.
 * RSS counts shared pages once per process, so PostgreSQL's buffers several times; PSS shares them out.
 * @param {number} pid @param {string} home where its data is
 */
export function measureMemory(pid, home) {
  if (process.platform !== "linux") return "Memory is read from /proc, which this system has not."
  const all = processes()
  const roots = new Set([pid, Number(read(path.join(home, "postgres/postmaster.pid")).split("\n")[0])])
  const mine = new Set(all.filter((each) => roots.has(each.pid)).map((each) => each.pid))
  for (let grown = true; grown; ) {
    const more = all.filter((each) => mine.has(each.parent) && !mine.has(each.pid))
    grown = more.length > 0
    for (const each of more) mine.add(each.pid)
  }
  const own = all.filter((each) => mine.has(each.pid))
  if (own.length === 0) throw new Error(`There is no process ${pid}`)
  const sum = (/** @type {Process[]} */ list, /** @type {"rss" | "pss"} */ key) => megabytes(list.reduce((total, each) => total + each[key], 0))
  const rows = [...new Set(own.map((each) => roleOf(each.name)))].map((role) => {
    const list = own.filter((each) => roleOf(each.name) === role)
    return [role, String(list.length), sum(list, "rss"), sum(list, "pss")]
  })
  return table([["process", "count", "RSS", "PSS"], ...rows, ["all", String(own.length), sum(own, "rss"), sum(own, "pss")]])
}
