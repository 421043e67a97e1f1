import type { DeskOrder } from "@contracts/desk"
import { nearness } from "@/features/order/days"

export type DeskAction = DeskOrder["actions"][number]

/** Path of an act under a slice. */
export const actPath = (act: DeskAction): string => act.replaceAll("_", "-")

const acts: readonly DeskAction[] = ["accept", "pack", "undo_pack", "ship", "hand_over", "deliver", "report_missing", "send_part"]
export const isAct = (value: string): value is DeskAction => acts.some((act) => act === value)

/** Acts that ask for something beside themselves: a carrier and code, the buyer's code. They have a form of their own. */
export const needsForm = (act: DeskAction): act is "ship" | "hand_over" => act === "ship" || act === "hand_over"

const mainOrder: readonly DeskAction[] = ["hand_over", "ship", "pack", "deliver", "accept"]

/** What a slice waits for, and what else can be done with it; the undo stands apart. */
export function actsOf(actions: readonly DeskAction[]): { main: DeskAction | null; other: DeskAction[]; undo: boolean } {
  const possible = mainOrder.filter((act) => actions.includes(act))
  return { main: possible[0] ?? null, other: possible.slice(1), undo: actions.includes("undo_pack") }
}

export type Due = "late" | "today" | "tomorrow" | "later"

/** How a deadline is shown; null once the parcel has left or ended. */
export function dueOf(order: Pick<DeskOrder, "state" | "due_on">, now: Date): Due | null {
  if (order.state !== "placed" && order.state !== "accepted" && order.state !== "packed") return null
  const near = nearness(order.due_on, now)
  return near === "past" ? "late" : near
}
