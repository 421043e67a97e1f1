import type { MemberOrderState } from "../../contracts/order"

export interface Reached {
  state: MemberOrderState
  /** UTC, ISO 8601 */
  at: string
}

const order: readonly MemberOrderState[] = ["pending", "placed", "accepted", "packed", "shipped", "delivered", "cancelled"]
const rank = (state: MemberOrderState) => order.indexOf(state)

/**
 * When each state that still stands was reached. A pack that was undone is not
 * history to buyer and member; a state reached twice keeps its first time.
 * @param events as they happened, oldest first
 */
export function standingHistory(events: readonly Reached[]): Reached[] {
  const standing: Reached[] = []
  for (const event of events) {
    while (rank(standing.at(-1)?.state ?? "pending") > rank(event.state)) standing.pop()
    if (event.state !== "pending" && standing.at(-1)?.state !== event.state) standing.push(event)
  }
  return standing
}
