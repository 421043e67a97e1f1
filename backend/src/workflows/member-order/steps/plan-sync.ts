import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordedProgress, stepsTo } from "../../../modules/member-order/progress"
import type { Move, MovePatch } from "../../../modules/member-order/service"
import { databaseOf } from "../../../shared/database"
import { readProgress, type SliceProgress } from "../read/progress"
import type { Notice } from "./compose-notices"

const patches: Partial<Record<Move["to"], (slice: SliceProgress) => MovePatch>> = {
  packed: ({ fulfillment }) => ({ fulfillment_id: fulfillment?.id ?? null }),
  accepted: () => ({ fulfillment_id: null }),
  shipped: ({ fulfillment }) => ({ tracking_code: fulfillment?.tracking_code ?? null }),
}

function noticeOf({ id, method, fulfillment }: SliceProgress, to: Move["to"]): Notice[] {
  if (to === "shipped") return [{ member_order_id: id, template: "shipped", tracking: fulfillment?.tracking_code ?? "" }]
  return to === "packed" && method === "pickup" ? [{ member_order_id: id, template: "ready_for_pickup" }] : []
}

/** Compares an order's slices with what Medusa recorded: the moves that bring them in step, and what buyers are told of it. Writes nothing. */
export const planSyncStep = createStep("plan-sync", async ({ order_id }: { order_id: string }, { container }) => {
  const slices = await readProgress(databaseOf(container), order_id)
  const planned = slices.map((slice) => ({ slice, steps: stepsTo(slice, recordedProgress(slice.lines, slice.order_cancelled)) }))
  const moves: Move[] = planned.flatMap(({ slice, steps }) =>
    steps.map(({ from, to }) => ({ member_order_id: slice.id, from, to, actor: slice.fulfillment?.actor ?? "operator", patch: patches[to]?.(slice) ?? {} })),
  )
  // a parcel that is delivered already needs no word that it left
  const notices = planned.flatMap(({ slice, steps }) => (steps.at(-1)?.to === "delivered" ? [] : steps.flatMap(({ to }) => noticeOf(slice, to))))
  return new StepResponse({ moves, notices })
})
