import type { PaymentSessionStatus } from "@medusajs/framework/types"
import type { Attempt, AttemptState } from "../attempt/index.js"

const statuses: Record<AttemptState, PaymentSessionStatus> = {
  started: "requires_more",
  paid: "captured",
  cancelled: "canceled",
  failed: "error",
  stale: "error",
  reversed: "error",
}

/** An attempt as Medusa's payment session status. */
export function sessionStatus(attempt: Pick<Attempt, "state">): PaymentSessionStatus {
  return statuses[attempt.state]
}
