import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../shared/message-of"
import { settleRefundWorkflow } from "./settle-refund"

/**
 * Counts a refund that was decided. The decision is written already: where the counting fails (an operator is editing
 * the order in Medusa's admin, say), the minute's job does it, and nobody is asked twice.
 */
export async function settleOrLater(container: MedusaContainer, { report_id, order_id }: { report_id: string; order_id: string }): Promise<void> {
  try {
    await settleRefundWorkflow(container).run({ input: { report_id, order_id } })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`The refund of ${report_id} waits for the next minute: ${messageOf(error)}`)
  }
}
