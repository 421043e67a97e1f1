import type { StockLevel } from "../../../modules/packaging/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** Stock of inventory items, summed over the towns that keep them. */
export async function readStock(database: Database, itemIds: readonly string[]): Promise<Map<string, StockLevel>> {
  if (itemIds.length === 0) return new Map()
  const rows = await rowsOf<{ inventory_item_id: string; stocked: string; reserved: string }>(
    database,
    `select inventory_item_id, sum(stocked_quantity) as stocked, sum(reserved_quantity) as reserved
     from inventory_level where deleted_at is null and inventory_item_id = any(:ids) group by 1`,
    { ids: [...new Set(itemIds)] },
  )
  return new Map(rows.map((row) => [row.inventory_item_id, { stocked: Number(row.stocked), reserved: Number(row.reserved) }]))
}
