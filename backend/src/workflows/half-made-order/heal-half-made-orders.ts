import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../shared/database"
import { readHalfMadeOrders } from "./read/half-made-orders"
import { unmakeOrderWorkflow } from "./unmake-order"

/**
 * What a process that died inside a completion left behind. With a payment the money is ours: it goes into the order's
 * books (capturing what is captured changes nothing but them), and placing follows from that. Without one the order is
 * taken back, its stock is free and its cart open, and what became of the money is the settlement's to find out.
 */
export async function healHalfMadeOrders(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { order_id, cart_id, payment_id } of await readHalfMadeOrders(databaseOf(container))) {
    logger.warn(`Order ${order_id} was left half made: ${payment_id ? "its payment is booked" : "it is taken back"}`)
    try {
      if (payment_id) await capturePaymentWorkflow(container).run({ input: { payment_id } })
      else await unmakeOrderWorkflow(container).run({ input: { cart_id } })
    } catch (error) {
      // one that cannot be healed must not keep the others waiting
      logger.error(`Order ${order_id} stays half made: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
