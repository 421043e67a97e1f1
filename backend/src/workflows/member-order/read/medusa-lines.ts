import { rowsOf, type Database } from "../../../shared/database"

/** What Medusa holds of a sold line: its packs, what promotions take off it, and its reservations with what one pack takes. */
export interface MedusaLine {
  line_item_id: string
  quantity: number
  fulfilled: number
  adjustments: { amount: number; code: string | null; promotion_id: string | null; description: string | null; is_tax_inclusive: boolean }[]
  reservations: { id: string; quantity: number; per_pack: number }[]
}

const query = `
select i.id as line_item_id, coalesce(oi.quantity, 0)::float8 as quantity, coalesce(oi.fulfilled_quantity, 0)::float8 as fulfilled,
  (select coalesce(jsonb_agg(jsonb_build_object('amount', a.amount, 'code', a.code, 'promotion_id', a.promotion_id, 'description', a.description, 'is_tax_inclusive', a.is_tax_inclusive) order by a.id), '[]')
    from order_line_item_adjustment a where a.item_id = i.id and a.version = o.version and a.deleted_at is null) as adjustments,
  (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'quantity', r.quantity, 'per_pack', coalesce(k.required_quantity, 1)) order by r.id), '[]')
    from reservation_item r left join product_variant_inventory_item k on k.variant_id = i.variant_id and k.inventory_item_id = r.inventory_item_id and k.deleted_at is null
    where r.line_item_id = i.id and r.deleted_at is null) as reservations
from order_line_item i join "order" o on o.id = :order_id left join order_item oi on oi.item_id = i.id and oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
where i.id = any(:ids)`

export async function readMedusaLines(database: Database, order_id: string, ids: readonly string[]): Promise<MedusaLine[]> {
  return rowsOf<MedusaLine>(database, query, { order_id, ids: [...ids] })
}

/** @returns the order's shipping method of an option, as its present version has it */
export async function readShippingMethod(database: Database, order_id: string, shipping_option_id: string): Promise<string | null> {
  const [row] = await rowsOf<{ id: string }>(
    database,
    `select s.id from order_shipping x join "order" o on o.id = x.order_id and o.version = x.version join order_shipping_method s on s.id = x.shipping_method_id and s.deleted_at is null
     where x.order_id = :order_id and x.deleted_at is null and s.shipping_option_id = :shipping_option_id limit 1`,
    { order_id, shipping_option_id },
  )
  return row?.id ?? null
}
