// @ts-check
import fs from "node:fs"
import path from "node:path"

/** @typedef {{ text: string, values: (string | null)[] }} Statement */

/** A value as PostgreSQL's log writes it: NULL, or a text in quotes that are doubled inside. */
const value = /\$(\d+) = (NULL|'(?:[^']|'')*')/g

/**
 * What a database was asked while something ran, from its own log: whatever library sent it, it is there.
 * @param {string} home whose postgres.log is read
 */
export function statementLog(home) {
  const file = path.join(home, "postgres.log")
  const size = () => fs.statSync(file).size
  /** @returns {Statement[]} */
  const since = (/** @type {number} */ from) => {
    const length = size() - from
    const buffer = Buffer.alloc(length)
    const opened = fs.openSync(file, "r")
    fs.readSync(opened, buffer, 0, length, from)
    fs.closeSync(opened)
    const bytes = buffer.toString("utf8")
    // an entry begins with its time; a statement of several lines goes on below
    const entries = bytes.split(/^(?=\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d+ \w+ \[\d+\] )/m)
    /** @type {Statement[]} */
    const found = []
    for (const entry of entries) {
      const [, text] = /\] LOG: {2}(?:execute <?\w+>?|statement): ([\s\S]*)$/.exec(entry) ?? []
      if (text !== undefined) found.push({ text: text.trim(), values: [] })
      const [, values] = /\] DETAIL: {2}[Pp]arameters: ([\s\S]*)$/.exec(entry) ?? []
      if (values !== undefined) found.at(-1)?.values.push(...[...values.matchAll(value)].map(([, , given]) => (given === undefined || given === "NULL" ? null : given.slice(1, -1).replaceAll("''", "'"))))
    }
    return found
  }
  return { size, since }
}

/** The statements that are ours: not what the pool says to a new connection, and not what jobs ask meanwhile. @param {Statement[]} statements */
export const asked = (statements) => statements.filter(({ text }) => !/^(set |begin|commit|rollback|listen|select 1\b)/i.test(text))

/** A node of a plan. @typedef {{ "Node Type": string, "Actual Rows"?: number, "Actual Loops"?: number, "Rows Removed by Filter"?: number, Plans?: Plan[] }} Plan */

/**
 * Rows that the scans of a plan touched, those that a filter threw away included: what a page costs, whatever the machine.
 * @param {Plan} plan @returns {number}
 */
export function rowsTouched(plan) {
  const own = /Scan/.test(plan["Node Type"]) && !/(CTE|Function|Subquery|Values) Scan/.test(plan["Node Type"]) ? ((plan["Actual Rows"] ?? 0) + (plan["Rows Removed by Filter"] ?? 0)) * (plan["Actual Loops"] ?? 1) : 0
  return (plan.Plans ?? []).reduce((sum, child) => sum + rowsTouched(child), own)
}
