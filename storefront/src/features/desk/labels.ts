import type { Slice } from "./slice"

const unsent: readonly Slice["state"][] = ["placed", "accepted", "packed"]

/** Slices whose boxes are still here to be labelled. */
export const toLabel = (orders: readonly Slice[]): Slice[] => orders.filter(({ state }) => unsent.includes(state))
