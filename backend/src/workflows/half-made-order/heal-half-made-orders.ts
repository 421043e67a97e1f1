import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../shared/database"
import { readHalfMadeOrders } from "./read/half-made-orders"
import { unmakeOrderWorkflow } from "./unmake-order"

/** Seconds: a completion that is still at work keeps its cart, and the next minute looks again. */
const patience = 2

/**
 * What a process that died inside a completion left behind. With a payment the money is ours: it goes into the order's
 * books (capturing what is captured changes nothing but them), and placing follows from that. Without one the order is
 * taken back, its stock is free and its cart open, and what became of the money is the settlement's to find out.
 */
export async function healHalfMadeOrders(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const database = databaseOf(container)
  const heal = async (cart_id: string) => {
    // asked again under the lock that a completion takes: it may have ended well meanwhile
    const [found] = await readHalfMadeOrders(database, cart_id)
    if (!found) return
    logger.warn(`Order ${found.order_id} was left half made: ${found.payment_id ? "its payment is booked" : "it is taken back"}`)
    if (found.payment_id) await capturePaymentWorkflow(container).run({ input: { payment_id: found.payment_id } })
    else await unmakeOrderWorkflow(container).run({ input: { cart_id, order_id: found.order_id } })
  }
  for (const { order_id, cart_id } of await readHalfMadeOrders(database))
    try {
      await container.resolve(Modules.LOCKING).execute(cart_id, () => heal(cart_id), { timeout: patience })
    } catch (error) {
      // one that cannot be healed must not keep the others waiting
      logger.error(`Order ${order_id} stays half made: ${error instanceof Error ? error.message : String(error)}`)
    }
}
