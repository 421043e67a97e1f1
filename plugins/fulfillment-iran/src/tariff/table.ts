import type { DeliveryMethod, DistanceBand, TariffRow, TariffTable } from "./types"

/** A price of whole tomans and a weight that can be reached: what a row needs before anybody is charged by it. */
export function isSoundRow(row: TariffRow): boolean {
  return (
    Number.isSafeInteger(row.price_rial) &&
    row.price_rial >= 0 &&
    row.price_rial % 10 === 0 &&
    Number.isSafeInteger(row.up_to_gram) &&
    row.up_to_gram > 0 &&
    Number.isFinite(Date.parse(row.effective_from))
  )
}

function rowKey(row: TariffRow): string {
  return `${row.method} ${row.band} ${row.up_to_gram}`
}

/** The newer row; of two with one date, which the database refuses, the dearer, so that the answer is always the same. */
function isNewer(row: TariffRow, than: TariffRow): boolean {
  const later = Date.parse(row.effective_from) - Date.parse(than.effective_from)
  return later === 0 ? row.price_rial > than.price_rial : later > 0
}

/**
 * The rows in force at an instant: for each method, band and weight step the newest one that has begun. To change
 * one price, add one row with a later date; the past stays as it was. Unsound rows are left out.
 *
 * @param at UTC, ISO 8601
 */
export function tableInForce(table: TariffTable, at: string): TariffTable {
  const now = Date.parse(at)
  const newest = new Map<string, TariffRow>()
  for (const row of table) {
    if (!isSoundRow(row) || !(Date.parse(row.effective_from) <= now)) continue
    const known = newest.get(rowKey(row))
    if (!known || isNewer(row, known)) newest.set(rowKey(row), row)
  }
  return [...newest.values()]
}

/** The weight steps of a method over a band that are in force, lightest first. */
export function stepsOf(table: TariffTable, method: DeliveryMethod, band: DistanceBand, at: string): TariffTable {
  const ofBand = table.filter((row) => row.method === method && row.band === band)
  return [...tableInForce(ofBand, at)].sort((a, b) => a.up_to_gram - b.up_to_gram)
}

export type TariffProblem = { code: "unsound_row" | "price_falls_with_weight"; row: TariffRow }

/**
 * What an operator should mend in a table before it counts: unsound rows, and a heavier step that is cheaper
 * than a lighter one at any date on which something changes.
 */
export function tariffProblems(table: TariffTable): TariffProblem[] {
  const problems: TariffProblem[] = table.filter((row) => !isSoundRow(row)).map((row) => ({ code: "unsound_row", row }))
  const falling = new Set<TariffRow>()
  for (const { method, band, effective_from } of table) {
    const steps = stepsOf(table, method, band, effective_from)
    steps.forEach((row, i) => {
      const lighter = steps[i - 1]
      if (lighter && lighter.price_rial > row.price_rial) falling.add(row)
    })
  }
  return [...problems, ...[...falling].map((row) => ({ code: "price_falls_with_weight" as const, row }))]
}
