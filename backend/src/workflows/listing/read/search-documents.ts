import { indexedListing, type IndexedListing } from "../../../modules/listing/indexed-listing"
import { rowsOf, type Database } from "../../../shared/database"

/** Search documents of the products named; those that are not listed have none. */
export async function readSearchDocuments(database: Database, productIds: readonly string[]): Promise<IndexedListing[]> {
  const rows = await rowsOf<{ product_id: string; search: unknown; rank: number }>(
    database,
    "select product_id, search, rank from listing where deleted_at is null and product_id = any(:ids)",
    { ids: [...productIds] },
  )
  return rows.map(indexedListing)
}
