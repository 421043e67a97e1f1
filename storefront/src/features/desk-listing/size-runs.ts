import type { PackTemplate } from "@contracts/listing-template"

/** Shoe sizes from one to another, both included. */
export type Run = { from: number; to: number }

const usualFirst = 26
/** How many sizes a workshop usually has of a model, and how many usually lie in one box. */
const usual = { single: 10, box: 5 }

/**
 * The run that is offered for a pack: what was chosen just now, else what is boxed already, else a usual one. A dozen and
 * a carton are of four to seven sizes, so that the offer can always be made.
 */
export function runOf({ pack, sizes }: Pick<PackTemplate, "pack" | "sizes">, range: Run, boxed: readonly { size: number }[], chosen: Partial<Record<string, string>>): Run {
  const within = (size: number) => Math.max(range.from, Math.min(size, range.to))
  const [from, to] = [Number(chosen[`from_${pack}`]), Number(chosen[`to_${pack}`])]
  if (from && to) return { from: within(from), to: within(to) }
  const [first, last] = [boxed[0]?.size, boxed.at(-1)?.size]
  if (sizes === "run" && first !== undefined && last !== undefined) return { from: first, to: last }
  const start = within(usualFirst)
  return { from: start, to: within(start + (sizes === "one" ? usual.single : usual.box) - 1) }
}
