import type { MemberOrderState } from "../../contracts/order"

/** Where a page of slices ended: all that the order by urgency goes by, so that the next page begins there, also when the slice has moved on meanwhile. */
export interface PageKey {
  /** over: delivered or cancelled. What is under way comes before it. */
  phase: "open" | "over"
  /** ISO day in Asia/Tehran */
  due_on: string
  /** UTC, ISO 8601 to the microsecond, as the database keeps it */
  placed_at: string
  id: string
}

export const openStates = ["placed", "accepted", "packed", "shipped"] as const satisfies readonly MemberOrderState[]
export const overStates = ["delivered", "cancelled"] as const satisfies readonly MemberOrderState[]

const sign = "~"

export const writePageKey = ({ phase, due_on, placed_at, id }: PageKey): string => [phase, due_on, placed_at, id].join(sign)

const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/.test(text) && !Number.isNaN(Date.parse(text))

/** @returns null for what no page gave */
export function readPageKey(text: string): PageKey | null {
  const [phase, due_on = "", placed_at = "", id = "", ...more] = text.split(sign)
  if ((phase !== "open" && phase !== "over") || more.length > 0) return null
  return /^\d{4}-\d{2}-\d{2}$/.test(due_on) && isInstant(placed_at) && /^[\w-]{1,64}$/.test(id) ? { phase, due_on, placed_at, id } : null
}
