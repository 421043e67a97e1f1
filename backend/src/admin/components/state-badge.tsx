import { StatusBadge } from "@medusajs/ui"

type Colour = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** What every state of ours looks like: good, under way, waiting, bad, over. */
const colours: Readonly<Record<string, Colour>> = {
  placed: "orange", accepted: "blue", packed: "blue", shipped: "purple", delivered: "green", cancelled: "red",
  valid: "green", expiring: "orange", expired: "red", revoked: "red", unverified: "orange", not_started: "grey", none: "red", rejected: "red",
  active: "green", suspended: "orange", ended: "grey",
  pending: "orange", sent: "green", failed: "red",
  new: "orange", read: "blue", closed: "grey",
}

export function StateBadge({ state, words }: { state: string; words: string }) {
  return <StatusBadge color={colours[state] ?? "grey"} className="whitespace-nowrap">{words}</StatusBadge>
}
