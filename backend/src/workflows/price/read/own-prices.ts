import type { LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"

/** A pack of a member as its price is written: where the price without conditions in rials is kept. */
export interface OwnPrice {
  variant_id: string
  product_id: string
  name: LocalizedText
  price_set_id: string | null
  price_id: string | null
  price_rial: number | null
}

/** Joins the price in rials without conditions of variant `v` as `pc`; price lists and tiers are the cart's business. */
export const ownPriceJoin = `left join lateral (
    select pc.id, pc.price_set_id, pc.amount::float8 as amount from product_variant_price_set vp
    join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null
    where vp.variant_id = v.id and vp.deleted_at is null and pc.currency_code = 'irr' and pc.price_list_id is null
      and pc.rules_count = 0 and pc.min_quantity is null and pc.max_quantity is null
    order by pc.created_at limit 1) pc on true`

/** Prices of these packs, those of other members left out. */
export async function readOwnPrices(database: Database, member_id: string, variant_ids: readonly string[]): Promise<OwnPrice[]> {
  return rowsOf<OwnPrice>(
    database,
    `select v.id as variant_id, v.product_id, pk.name, (select vp.price_set_id from product_variant_price_set vp where vp.variant_id = v.id and vp.deleted_at is null limit 1) as price_set_id, pc.id as price_id, pc.amount as price_rial
     from pack pk join product_variant v on v.id = pk.variant_id and v.deleted_at is null
     join product p on p.id = v.product_id and p.deleted_at is null ${ownPriceJoin}
     where pk.member_id = :member_id and pk.deleted_at is null and v.id = any(:variant_ids)`,
    { member_id, variant_ids: [...variant_ids] },
  )
}
