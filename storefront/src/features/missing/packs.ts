import { parseQuantity } from "@/shared/quantity"

export type ChosenPacks = { lines: { line_id: string; quantity: number }[]; /** as typed, to be kept */ values: Record<string, string>; /** something typed is no number */ bad: boolean }

/** Up to so many packs a list is quicker than typing. */
export const listed = 20

/** Fields of a form that say how many packs of which line: `prefix` and the line's id. Digits of every script; nothing and zero are none. */
export function packsIn(form: FormData, prefix: string): ChosenPacks {
  const chosen: ChosenPacks = { lines: [], values: {}, bad: false }
  for (const [name, value] of form.entries()) {
    if (!name.startsWith(prefix) || typeof value !== "string") continue
    const text = value.trim().slice(0, 12)
    chosen.values[name.slice(0, 80)] = text
    if (text === "" || /^[0۰٠]+$/.test(text)) continue
    const quantity = parseQuantity(text)
    if (quantity === null) chosen.bad = true
    else chosen.lines.push({ line_id: name.slice(prefix.length, 80), quantity })
  }
  return chosen
}
