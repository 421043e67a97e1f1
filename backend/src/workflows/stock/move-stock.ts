import type { IInventoryService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What is added to an item at a place, or taken from it: grams of bulk, pairs or pieces. */
export interface StockMove {
  inventory_item_id: string
  location_id: string
  by: number
}

/** Moves stock by differences, so that what orders took meanwhile stays taken; with `-1` it is moved back. */
export async function moveStock(container: MedusaContainer, moves: readonly StockMove[], sign: 1 | -1 = 1): Promise<void> {
  if (moves.length === 0) return
  await container
    .resolve<IInventoryService>(Modules.INVENTORY)
    .adjustInventory(moves.map(({ inventory_item_id, location_id, by }) => ({ inventoryItemId: inventory_item_id, locationId: location_id, adjustment: sign * by })))
}

/** Works while nobody can reserve these items: the locks are those under which Medusa reserves, taken in one order. */
export async function holdingStock<T>(container: MedusaContainer, inventory_item_ids: readonly string[], work: () => Promise<T>): Promise<T> {
  const keys = [...new Set(inventory_item_ids)].sort()
  return keys.length === 0 ? work() : container.resolve<ILockingModule>(Modules.LOCKING).execute(keys, work)
}
