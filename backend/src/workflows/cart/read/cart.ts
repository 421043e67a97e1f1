import type { CartAddress } from "../../../contracts/cart"
import { rowsOf, type Database } from "../../../shared/database"
import { readGoods, readPermits, readStock, type CartPermit, type Goods } from "./goods"

export type CartFacts = {
  id: string
  region_id: string
  currency_code: string
  email: string | null
  locale: string | null
  completed: boolean
  order_id: string | null
  address: CartAddress | null
  lines: { id: string; variant_id: string; quantity: number; price_rial: number; title: string }[]
  methods: { id: string; shipping_option_id: string; amount: number; member_id: string | null }[]
  goods: Map<string, Goods>
  permits: CartPermit[]
  stock: Map<string, { stocked: number; reserved: number }>
  /** the session that would be authorised now */
  session: { id: string; amount: number; authority: string | null; provider_id: string } | null
  payment_collection_id: string | null
}

/** A cart of a region with one country is born with an address that holds this country alone: nobody wrote it, so it is none. */
const cartQuery = `
select c.id, c.region_id, c.currency_code, c.email, c.locale, c.completed_at is not null as completed,
  (select oc.order_id from order_cart oc where oc.cart_id = c.id and oc.deleted_at is null limit 1) as order_id,
  case when concat(a.first_name, a.last_name, a.phone, a.province, a.city, a.address_1, a.postal_code) = '' then null else jsonb_build_object('name', trim(concat(a.first_name, ' ', a.last_name)), 'mobile', coalesce(a.phone, ''), 'province', coalesce(a.province, ''),
    'city', coalesce(a.city, ''), 'address_1', coalesce(a.address_1, ''), 'postal_code', coalesce(a.postal_code, '')) end as address,
  coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'variant_id', i.variant_id, 'quantity', i.quantity, 'price_rial', i.unit_price, 'title', i.title) order by i.created_at, i.id)
    from cart_line_item i where i.cart_id = c.id and i.deleted_at is null), '[]') as lines,
  coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'shipping_option_id', s.shipping_option_id, 'amount', s.amount, 'member_id', o.data->>'member_id') order by s.created_at)
    from cart_shipping_method s left join shipping_option o on o.id = s.shipping_option_id where s.cart_id = c.id and s.deleted_at is null), '[]') as methods,
  pay.session, pay.payment_collection_id
from cart c
left join cart_address a on a.id = c.shipping_address_id and a.deleted_at is null
left join lateral (
  select l.payment_collection_id,
    (select jsonb_build_object('id', ps.id, 'amount', ps.amount, 'authority', ps.data->>'authority', 'provider_id', ps.provider_id)
       from payment_session ps where ps.payment_collection_id = l.payment_collection_id and ps.deleted_at is null order by ps.created_at desc limit 1) as session
  from cart_payment_collection l where l.cart_id = c.id and l.deleted_at is null limit 1
) pay on true
where c.id = :id and c.deleted_at is null`

/** Everything that buying's rules read of a cart, live, in five statements. Null when there is no such cart. */
export async function readCart(database: Database, cartId: string): Promise<CartFacts | null> {
  const [row] = await rowsOf<Omit<CartFacts, "goods" | "permits" | "stock">>(database, cartQuery, { id: cartId })
  if (!row) return null
  const goods = await readGoods(database, row.lines.map((line) => line.variant_id))
  const all = [...goods.values()]
  const [permits, stock] = await Promise.all([
    readPermits(database, all.flatMap(({ seller, maker }) => (maker ? [seller.id, maker.id] : [seller.id]))),
    readStock(database, all.flatMap(({ parts }) => parts.map((part) => part.inventory_item_id))),
  ])
  return { ...row, goods, permits, stock }
}

/** Shipping options of members, by member and method. */
export async function readDeliveryOptions(database: Database, profileIds: readonly string[]) {
  if (!profileIds.length) return []
  return rowsOf<{ id: string; member_id: string; method: "post" | "courier" | "freight" | "pickup" }>(
    database,
    `select id, data->>'member_id' as member_id, data->>'method' as method from shipping_option
     where deleted_at is null and shipping_profile_id = any(:ids) order by case data->>'method' when 'post' then 1 when 'courier' then 2 when 'freight' then 3 else 4 end, id`,
    { ids: [...profileIds] },
  )
}
