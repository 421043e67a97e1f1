import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRICE_CHANGE_MODULE } from "../../modules/price-change"
import type { PriceChangeModuleService } from "../../modules/price-change/service"
import { databaseOf } from "../../shared/database"
import { messageOf } from "../../shared/message-of"
import { tehranDay } from "../../shared/tehran"
import { applyDuePricesWorkflow } from "./apply-due-prices"
import { finishPriceChangeWorkflow } from "./finish-price-change"
import { readDueChanges } from "./read/price-change"

/** Prices that are written together, under one hold of the member's lock. */
const together = 200

/**
 * Writes all prices of a change that was decided, some at a time, to its end. A process that dies is followed by another
 * once its lease is over; what is written is not written again.
 */
export async function applyPriceChange(container: MedusaContainer, id: string): Promise<void> {
  const service = container.resolve<PriceChangeModuleService>(PRICE_CHANGE_MODULE)
  const change = await service.take(id)
  if (!change) return
  const conflicts: string[] = []
  const products = new Set<string>()
  for (let from = 0; from < change.changes.length; from += together) {
    const { result } = await applyDuePricesWorkflow(container).run({ input: { member_id: change.member_id, wishes: change.changes.slice(from, from + together) } })
    conflicts.push(...result.conflicts)
    for (const product of result.products) products.add(product)
    await service.hold(id)
  }
  await finishPriceChangeWorkflow(container).run({ input: { change, conflicts, products: [...products] } })
}

/** Publishes what is planned for a day that has come in Tehran, and goes on with what was begun. */
export async function publishDuePrices(container: MedusaContainer, now = new Date()): Promise<void> {
  for (const id of await readDueChanges(databaseOf(container), tehranDay(now)))
    try {
      await applyPriceChange(container, id)
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Prices of ${id} are not published yet: ${messageOf(error)}`)
    }
}
