import type { DeskListing } from "@contracts/desk-listings"
import type { ErrorBody } from "@contracts/errors"

/**
 * A part of a good as a form writes it, field by field: "title", "facts.lot", "price_rial". With it goes what the writer
 * saw of each field, so that of two who write at once only those are asked who wrote the same.
 */
export type Part = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value)

/** Facts stand each for itself. */
export function flat(part: object): Part {
  return Object.fromEntries(Object.entries(part).flatMap(([key, value]): [string, unknown][] => (key === "facts" && isRecord(value) ? Object.entries(value).map(([fact, each]) => [`facts.${fact}`, each]) : [[key, value]])))
}

export function nested(part: Part): Record<string, unknown> {
  const facts = Object.entries(part).flatMap(([key, value]): [string, unknown][] => (key.startsWith("facts.") ? [[key.slice(6), value]] : []))
  const rest = Object.fromEntries(Object.entries(part).filter(([key]) => !key.startsWith("facts.")))
  return facts.length > 0 ? { ...rest, facts: Object.fromEntries(facts) } : rest
}

/** English that only repeats the Persian is nobody's word; what is counted is counted in any order; nothing is nothing. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string") ? [...value].sort() : value.map(told)
  if (isRecord(value) && "fa" in value && "en" in value) return value.fa === "" && value.en === "" ? null : [value.fa, value.en === value.fa ? "" : value.en]
  return isRecord(value) ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).map(([key, each]) => [key, told(each)]) : value === "" || value === undefined ? null : value
}
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(told(a)) === JSON.stringify(told(b))

const pick = (part: Part, wanted: (key: string) => boolean): Part => Object.fromEntries(Object.entries(part).filter(([key]) => wanted(key)))

/** What of a form is its writer's own: other than they saw it. `dropped`: fields where the other's word shall stay. */
export const ownWords = (written: Part, seen: Part, dropped: ReadonlySet<string> = new Set()): Part => pick(written, (key) => !dropped.has(key) && !(key in seen && sameValue(written[key], seen[key])))

/** What was seen of the fields that are written. */
export const seenOf = (seen: Part, own: Part): Part => pick(seen, (key) => key in own)

/** What the form stands on after it was saved: what it wrote is known to it, and what others wrote of its other fields is not. */
export function baseAfter(seen: Part, written: ReadonlySet<string>, now: Part): { base: Part; fresh: boolean } {
  const base = { ...seen, ...pick(now, (key) => written.has(key)) }
  return { base, fresh: Object.keys(seen).some((key) => key in now && !sameValue(base[key], now[key])) }
}

/** What a good says now of the fields of a form; `sku`: of one of its packs. */
export function partOf({ content, packs }: Pick<DeskListing, "content" | "packs">, sku: string | null): Part {
  if (sku === null) {
    const { title, description, maker, colour, model, hs_code, lead_days, made_to_order, facts } = content
    return flat({ title, description, maker, colour, model, hs_code, lead_days, made_to_order, facts })
  }
  const pack = packs.find((each) => each.sku === sku)
  return pack ? packPart(pack) : {}
}

type PackNumbers = Pick<DeskListing["packs"][number], "price_rial" | "net_amount" | "gross_gram"> & { materials: readonly { material: string; counted: boolean }[] }
export const packPart = ({ price_rial, net_amount, gross_gram, materials }: PackNumbers): Part => ({ price_rial, net_amount, gross_gram, counted: materials.filter(({ counted }) => counted).map(({ material }) => material) })

type Contested = NonNullable<ErrorBody["meanwhile"]>["fields"][number]

/** A contested field by its name in the form: a pack's numbers go without its SKU. */
export const fieldOfPart = (field: string): string => (field.startsWith("packs.") ? field.slice(field.lastIndexOf(".") + 1) : field)

/** Who insists has seen what the other wrote. */
export const withTheirs = (seen: Part, contested: readonly Pick<Contested, "field" | "theirs">[]): Part => ({ ...seen, ...Object.fromEntries(contested.map(({ field, theirs }) => [fieldOfPart(field), theirs])) })

/** The fields of a form as it posts them back; anything else is nothing. */
export function readPart(text: string): Part | null {
  try {
    const read: unknown = JSON.parse(text)
    return isRecord(read) ? flat(read) : null
  } catch {
    return null
  }
}

/** How the inputs of a field are called: "facts.lot" is written in `fact_lot_fa`. */
export const inputOfPart = (field: string): string => fieldOfPart(field).replace(/^facts\./, "fact_")
export const isInputOf = (input: string, field: string): boolean => input === inputOfPart(field) || input.startsWith(`${inputOfPart(field)}_`) || (field === "counted" && input === "counts")
