import { settings } from "../../backend/src/shared/settings"
import { shortfalls } from "./report/expected"
import { readCounts, readRegistry, type ClusterCount } from "./report/read"
import type { Container } from "./support/container"

const columns: [string, (count: ClusterCount) => string | number][] = [
  ["members", (count) => count.members],
  ["kinds", (count) => count.kinds],
  ["goods", (count) => count.goods],
  ["fa+en", (count) => count.bilingual],
  ["packs", (count) => count.packs],
  ["kits", (count) => count.kits],
  ["pictures", (count) => count.masters],
  ["distinct", (count) => count.drawings],
  ["permits", (count) => Object.entries(count.permits).map(([state, amount]) => `${amount} ${state}`).join(", ")],
]

/**
 * Says what is in the shop, per cluster: `medusa exec ../seed/src/report.ts` from
 * the backend's folder. Exits with 1 when it is less than the catalogue asks for.
 */
export default async function report({ container }: { container: Container }): Promise<void> {
  const counts = await readCounts(container, settings().home, new Date())
  const registry = await readRegistry(container)
  console.log(`registry: ${registry.entries} entries, ${registry.bilingual} in fa and en, ${registry.pictured} with a picture`)
  console.log(row("cluster", columns.map(([name]) => name)))
  for (const count of counts) console.log(row(count.cluster, columns.map(([, value]) => String(value(count)))))
  const totals = (["members", "goods", "packs"] as const).map((what) => `${counts.reduce((sum, count) => sum + count[what], 0)} ${what}`)
  console.log(`together: ${totals.join(", ")}`)

  const problems = shortfalls(counts, registry)
  for (const problem of problems) console.error(`too little: ${problem}`)
  console.log(problems.length ? `seed report: ${problems.length} shortfalls` : "seed report: all as the catalogue asks")
  // Medusa ends the process with this code
  process.exitCode = problems.length ? 1 : 0
}

const row = (name: string, cells: string[]) => [name.padEnd(15), ...cells.map((cell) => cell.padStart(8))].join(" ")
