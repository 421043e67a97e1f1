import type { Move, MovePatch } from "../../modules/member-order/service"
import type { Task } from "./types"

/** The move that an act's task asks for; none when it was done before. */
export function movesOf(task: Task, patch: MovePatch = {}): Move[] {
  const { needed, member_order_id, from, to, actor } = task
  return needed ? [{ member_order_id, from, to, actor, patch }] : []
}
