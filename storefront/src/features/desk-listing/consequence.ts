import type { CountedUnit } from "./amounts"

/** What one pack takes, and how much of each thing there is for sale. */
export type Take = { key: string; amount: number }
export type Held = { key: string; unit: CountedUnit; counted: boolean; /** what is not put aside for orders */ free: number }

export type Consequence = {
  /** how many can be sold; null when nothing of it is counted */
  sold: number | null
  /** for how many each counted thing is enough, the goods themselves first */
  enough: { key: string; packs: number }[]
  /** what runs out first, when something else would last longer */
  limit: string | null
}

/** What stock means for one pack: the scarcest thing decides, whole packs only. The rule is that of the shop (`availablePacks`), thing by thing. */
export function consequenceOf(takes: readonly Take[], stock: readonly Held[]): Consequence {
  const enough = takes.flatMap(({ key, amount }) => {
    const held = stock.find((each) => each.key === key)
    return held?.counted ? [{ key, packs: Math.max(0, Math.floor(held.free / amount)) }] : []
  })
  if (enough.length === 0) return { sold: null, enough, limit: null }
  const sold = Math.min(...enough.map(({ packs }) => packs))
  const limits = enough.filter(({ packs }) => packs === sold)
  return { sold, enough, limit: enough.some(({ packs }) => packs > sold) ? (limits[0]?.key ?? null) : null }
}

/** Whether a pack weighs more than what is in it, in grams; only weight is compared. */
export const grossIsBelow = (net_amount: number | null, net_unit: string, gross_gram: number | null): boolean => net_unit === "g" && net_amount !== null && gross_gram !== null && gross_gram <= net_amount
