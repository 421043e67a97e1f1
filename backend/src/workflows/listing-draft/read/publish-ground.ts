import { rowsOf, type Database } from "../../../shared/database"

/** Handles of products and listings that begin so. */
export async function readTakenHandles(database: Database, bases: readonly string[]): Promise<Set<string>> {
  if (bases.length === 0) return new Set()
  const rows = await rowsOf<{ handle: string }>(
    database,
    "select handle from product where handle like any(:patterns) and deleted_at is null union select handle from listing_draft where handle like any(:patterns) and deleted_at is null",
    { patterns: bases.map((base) => `${base}%`) },
  )
  return new Set(rows.map(({ handle }) => handle))
}

/** The sales channel that goods are sold in. */
export async function readSalesChannel(database: Database): Promise<string> {
  const [row] = await rowsOf<{ id: string | null }>(database, "select default_sales_channel_id as id from store where deleted_at is null order by created_at limit 1")
  if (!row?.id) throw new Error("The store has no default sales channel")
  return row.id
}

/** Ids of inventory items by SKU. */
export async function readItemIds(database: Database, skus: readonly string[]): Promise<Record<string, string>> {
  if (skus.length === 0) return {}
  const rows = await rowsOf<{ id: string; sku: string }>(database, "select id, sku from inventory_item where sku = any(:skus) and deleted_at is null", { skus: [...new Set(skus)] })
  return Object.fromEntries(rows.map(({ id, sku }) => [sku, id]))
}

/** Variants with one of these SKUs, and whether they are whole: the pack is the last thing that is written of one. */
export async function readVariantsBySku(database: Database, skus: readonly string[]): Promise<{ id: string; sku: string; product_id: string; handle: string; whole: boolean }[]> {
  if (skus.length === 0) return []
  return rowsOf(
    database,
    `select v.id, v.sku, v.product_id, p.handle, exists (select 1 from pack k where k.variant_id = v.id and k.deleted_at is null) as whole
     from product_variant v join product p on p.id = v.product_id and p.deleted_at is null where v.sku = any(:skus) and v.deleted_at is null`,
    { skus: [...new Set(skus)] },
  )
}

/** Product, its label written or not, of each of these handles. */
export async function readProductsByHandle(database: Database, handles: readonly string[]): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map()
  const rows = await rowsOf<{ id: string; handle: string }>(
    database,
    "select p.id, p.handle from product p join product_label l on l.product_id = p.id and l.deleted_at is null where p.handle = any(:handles) and p.deleted_at is null",
    { handles: [...handles] },
  )
  return new Map(rows.map(({ id, handle }) => [handle, id]))
}
