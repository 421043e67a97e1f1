import { rowsOf, type Database } from "../../../shared/database"

/** An inventory item where its member's goods lie. */
export type StockRow = { inventory_item_id: string; sku: string; location_id: string; stocked: number; reserved: number; /** packs of other members draw on it */ foreign: boolean }

/** Inventory items by SKU, at the place that a member sells from; an item without a level there is left out. One statement. */
export async function readStockBySku(database: Database, member_id: string, skus: readonly string[]): Promise<Map<string, StockRow>> {
  if (skus.length === 0) return new Map()
  const rows = await rowsOf<StockRow>(
    database,
    `select i.id as inventory_item_id, i.sku, l.location_id, l.stocked_quantity::float8 as stocked, l.reserved_quantity::float8 as reserved,
       exists (select 1 from recipe_part r join pack p on p.id = r.pack_id and p.deleted_at is null where r.inventory_item_id = i.id and r.deleted_at is null and p.member_id <> :member_id) as foreign
     from inventory_item i join member m on m.id = :member_id
     join inventory_level l on l.inventory_item_id = i.id and l.location_id = m.stock_location_id and l.deleted_at is null
     where i.sku = any(:skus) and i.deleted_at is null`,
    { member_id, skus: [...new Set(skus)] },
  )
  return new Map(rows.map((row) => [row.sku, row]))
}
