import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { holdingStock, moveStock, type StockMove } from "../../stock/move-stock"
import { withLiveGoods, type Listing } from "../listing"
import { readDrafts } from "../read/drafts"
import { readStockBySku, type StockRow } from "../read/stock"
import type { SetStockInput } from "../types"
import { stockSkus } from "../view"

export type StockDone = { listing_id: string; title: Listing["content"]["title"]; items: { key: string; old: number; new: number }[] }[]
type Undo = { moved: StockMove[]; told: { id: string; stock: Record<string, number> | null }[] }
type Wish = SetStockInput["listings"][number]["items"][number] & { listing_id: string }

/** Stock that is told before there is an item for it, listing by listing. */
async function tell(database: Database, rows: Undo["told"]) {
  if (rows.length === 0) return
  await database.raw("update listing_draft d set stock = r.stock, updated_at = clock_timestamp() from jsonb_to_recordset(cast(:rows as jsonb)) as r(id text, stock jsonb) where d.id = r.id", { rows: JSON.stringify(rows) })
}

/** @throws stock_changed when it is not what the writer saw, below_reserved when orders need more */
function judged(wish: Wish, row: Pick<StockRow, "stocked" | "reserved">): number {
  if (wish.seen !== undefined && wish.seen !== row.stocked) throw shopError("stock_changed", `${wish.key} is ${row.stocked}, not ${wish.seen}`, { field: wish.key })
  if (wish.stocked < row.reserved) throw shopError("below_reserved", `${row.reserved} of ${wish.key} are put aside`, { field: wish.key })
  return wish.stocked - row.stocked
}

/**
 * Sets stock, all or none. Items that are kept are moved under the locks that reservations take, by what the difference
 * to now is; what has no item yet is told to its listing.
 * @throws not_found for a listing or a stock that the member has not; stock_changed, below_reserved at the item
 */
export const setStockStep = createStep(
  "set-listing-stock",
  async ({ member_id, listings: asked }: SetStockInput, { container }) => {
    const database = databaseOf(container)
    const listings = await withLiveGoods(database, await readDrafts(database, asked.map(({ id }) => id), member_id))
    const wishes = asked.flatMap(({ id, items }): Wish[] => {
      const listing = listings.find(({ row }) => row.id === id)
      if (!listing || listing.standing.startsWith("archived")) throw shopError("not_found", `Member ${member_id} counts no stock of ${id}`)
      const own = new Set(stockSkus(listing).all)
      const strange = items.find(({ key }) => !own.has(key))
      if (strange) throw shopError("not_found", `${id} has no stock ${strange.key}`)
      return items.map((item) => ({ ...item, listing_id: id }))
    })
    const skus = wishes.map(({ key }) => key)
    const first = await readStockBySku(database, member_id, skus)
    if ([...first.values()].some(({ foreign }) => foreign)) throw shopError("not_found", "Stock of another member")
    const set = async () => {
      const rows = await readStockBySku(database, member_id, skus)
      const moves = wishes.flatMap((wish) => {
        const row = rows.get(wish.key)
        return row ? [{ wish, row, by: judged(wish, row) }] : []
      })
      const drafts = wishes.filter(({ key }) => !rows.has(key)).map((wish) => {
        const old = listings.find(({ row }) => row.id === wish.listing_id)?.row.stock?.[wish.key] ?? 0
        judged(wish, { stocked: old, reserved: 0 })
        return { wish, old }
      })
      const moved = moves.filter(({ by }) => by !== 0).map(({ row, by }): StockMove => ({ inventory_item_id: row.inventory_item_id, location_id: row.location_id, by }))
      await moveStock(container, moved)
      const told = listings.filter(({ row }) => drafts.some(({ wish }) => wish.listing_id === row.id))
      await tell(database, told.map(({ row }) => ({ id: row.id, stock: { ...row.stock, ...Object.fromEntries(drafts.filter(({ wish }) => wish.listing_id === row.id).map(({ wish }) => [wish.key, wish.stocked])) } })))
      const changes = [...moves.map(({ wish, row }) => ({ wish, old: row.stocked })), ...drafts].filter(({ wish, old }) => wish.stocked !== old)
      const done: StockDone = listings.flatMap(({ row, content }) => {
        const items = changes.filter(({ wish }) => wish.listing_id === row.id).map(({ wish, old }) => ({ key: wish.key, old, new: wish.stocked }))
        return items.length > 0 ? [{ listing_id: row.id, title: content.title, items }] : []
      })
      return { done, undo: { moved, told: told.map(({ row }) => ({ id: row.id, stock: row.stock })) } }
    }
    const { done, undo } = await holdingStock(container, [...first.values()].map(({ inventory_item_id }) => inventory_item_id), set)
    return new StepResponse<StockDone, Undo>(done, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    await moveStock(container, undo.moved, -1)
    await tell(databaseOf(container), undo.told)
  },
)

/** Products whose packs draw on any stock of these listings: the shop shows how many are left. */
export const productsOnStockStep = createStep("products-on-stock", async (done: StockDone, { container }) => {
  const rows = await rowsOf<{ id: string }>(
    databaseOf(container),
    `select distinct v.product_id as id from inventory_item i join product_variant_inventory_item k on k.inventory_item_id = i.id and k.deleted_at is null
     join product_variant v on v.id = k.variant_id and v.deleted_at is null where i.sku = any(:skus) and i.deleted_at is null`,
    { skus: done.flatMap(({ items }) => items.map(({ key }) => key)) },
  )
  return new StepResponse(rows.map(({ id }) => id))
})
