import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf, rowsOf } from "../../src/shared/database"

/** A slice to be written as if it had been bought, paid and moved. */
export interface PastSlice {
  member_id: string
  cluster_id: string
  state: "pending" | "placed" | "accepted" | "packed" | "shipped" | "delivered" | "cancelled"
  method?: "post" | "pickup"
  /** UTC, ISO 8601 */
  placed_at: string
  /** ISO day */
  due_on?: string
  /** of the buyer's address; ISO code */
  province?: string
  lines: { variant_id: string; product_handle?: string; quantity: number; net_amount: number | null; net_unit?: "g" | "pair" | "cm2" | "piece"; pack?: string; total_rial?: number }[]
}

/** Writes slices with their orders and lines in bulk: rows that are valid, without the stock and money that reading them does not ask for. */
export async function writePastSlices(container: MedusaContainer, slices: readonly PastSlice[]): Promise<string[]> {
  const rows = slices.map((slice, index) => ({ due_on: slice.placed_at.slice(0, 10), method: "post", province: "IR-28", ...slice, id: `${String(index + 1).padStart(5, "0")}_${Math.random().toString(36).slice(2, 10)}` }))
  await rowsOf(
    databaseOf(container),
    `with given as (select * from jsonb_to_recordset(cast(:rows as jsonb)) as g(id text, member_id text, cluster_id text, state text, method text, placed_at timestamptz, due_on text, province text, lines jsonb)),
     address as (insert into order_address (id, first_name, last_name, phone, province, city, address_1, postal_code)
       select 'ordaddr_' || id, 'زهرا', 'احمدی', '09121234567', province, 'بجنورد', 'خیابان طالقانی', '9413813114' from given returning id),
     bought as (insert into "order" (id, currency_code, shipping_address_id) select 'order_' || id, 'irr', 'ordaddr_' || id from given returning id),
     slice as (insert into member_order (id, order_id, number, member_id, cluster_id, position, state, method, shipping_option_id, stock_location_id, gross_gram,
         items_rial, raw_items_rial, discount_rial, raw_discount_rial, delivery_rial, raw_delivery_rial, total_rial, raw_total_rial, placed_at, due_on)
       select 'mord_' || id, 'order_' || id, 'KH-' || id, member_id, cluster_id, 1, state, method, 'so_x', 'sloc_x', 300, 7310040, '{"value":"7310040"}', 0, '{"value":"0"}', 650000, '{"value":"650000"}', 7960040, '{"value":"7960040"}', placed_at, due_on from given returning id)
     insert into member_order_line (id, line_item_id, variant_id, product_handle, title, pack, quantity, net_amount, net_unit, unit, price_rial, raw_price_rial, total_rial, raw_total_rial, discount_rial, raw_discount_rial, position, member_order_id)
     select 'mordl_' || g.id || '_' || l.n, 'ordli_' || g.id || '_' || l.n, l.line->>'variant_id', coalesce(l.line->>'product_handle', 'good'), '{"fa":"شکرپنیر","en":"Shekarpanir"}',
       jsonb_build_object('fa', coalesce(l.line->>'pack', 'جعبه'), 'en', coalesce(l.line->>'pack', 'Box')), (l.line->>'quantity')::int, (l.line->>'net_amount')::int, coalesce(l.line->>'net_unit', 'g'),
       case coalesce(l.line->>'net_unit', 'g') when 'g' then 'kg' when 'cm2' then 'm2' else l.line->>'net_unit' end, 7310060, '{"value":"7310060"}',
       coalesce((l.line->>'total_rial')::numeric, 7310080), jsonb_build_object('value', coalesce(l.line->>'total_rial', '7310080')), 0, '{"value":"0"}', l.n, 'mord_' || g.id
     from given g cross join lateral jsonb_array_elements(g.lines) with ordinality as l(line, n)`,
    { rows: JSON.stringify(rows) },
  )
  return rows.map(({ id }) => `mord_${id}`)
}
