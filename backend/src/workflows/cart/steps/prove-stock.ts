import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalizedText } from "../../../contracts/shared"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"

type Oversold = { line_item_id: string; title: LocalizedText }

/**
 * The stock rule, for whoever reserves: after this order's own reservations are
 * written, all live reservations of each item at each place may not exceed what
 * is stocked there. Stock Medusa checks every line alone, and a sum before
 * reserving loses the race of two carts; this loses none, because each
 * reservation is committed before it looks. Two carts that together want too
 * much may both be refused, never both served.
 * @throws insufficient_stock, naming the goods
 */
export const proveStockStep = createStep("prove-stock", async ({ order_id }: { order_id: string }, { container }) => {
  const oversold = await rowsOf<Oversold>(
    databaseOf(container),
    `with own as (
       select distinct r.inventory_item_id, r.location_id, r.line_item_id from reservation_item r
       join order_item oi on oi.item_id = r.line_item_id and oi.deleted_at is null
       where oi.order_id = :order_id and r.deleted_at is null and not coalesce(r.allow_backorder, false)
     ), over as (
       select own.line_item_id from own
       join inventory_level l on l.inventory_item_id = own.inventory_item_id and l.location_id = own.location_id and l.deleted_at is null
       where l.stocked_quantity < (select sum(a.quantity) from reservation_item a
         where a.inventory_item_id = own.inventory_item_id and a.location_id = own.location_id and a.deleted_at is null)
     )
     select distinct on (li.id) li.id as line_item_id,
       coalesce(ls.card->'title', jsonb_build_object('fa', li.product_title, 'en', li.product_title)) as title
     from over join order_line_item li on li.id = over.line_item_id left join listing ls on ls.product_id = li.product_id and ls.deleted_at is null`,
    { order_id },
  )
  if (oversold.length)
    throw shopError("insufficient_stock", "Less is in stock than this order and others reserve", {
      subjects: oversold.map(({ line_item_id, title }) => ({ id: line_item_id, name: { fa: title.fa, en: title.en } })),
    })
  // nothing is written, so there is nothing to undo
  return new StepResponse(undefined)
})
