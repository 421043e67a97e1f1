import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../shared/database"
import { placeMemberOrdersWorkflow } from "../workflows/member-order/place-member-orders"
import { readOrdersToPlace } from "../workflows/member-order/read/placement"
import { readOrdersToSync } from "../workflows/member-order/read/progress"
import { syncMemberOrdersWorkflow } from "../workflows/member-order/sync-member-orders"

/** Slices that a crash left behind: paid but not placed, or packed, shipped or delivered in Medusa and not here. */
export default async function healMemberOrders(container: MedusaContainer) {
  const database = databaseOf(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const heal = async (order_id: string, run: () => Promise<unknown>) => {
    try {
      await run()
    } catch (error) {
      // one order that cannot be healed must not keep the others waiting
      logger.error(`Slices of ${order_id} are not healed: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const order_id of await readOrdersToPlace(database)) await heal(order_id, () => placeMemberOrdersWorkflow(container).run({ input: { order_id } }))
  for (const order_id of await readOrdersToSync(database)) await heal(order_id, () => syncMemberOrdersWorkflow(container).run({ input: { order_id } }))
}

export const config = { name: "heal-member-orders", schedule: "* * * * *" }
