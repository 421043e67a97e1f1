import type { ShopConfig } from "../../../contracts/config"
import { rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"

const query = `
select (select k.token from api_key k where k.type = 'publishable' and k.revoked_at is null and k.deleted_at is null
    and exists (select 1 from publishable_api_key_sales_channel s where s.publishable_key_id = k.id and s.deleted_at is null) order by k.created_at limit 1) as publishable_api_key,
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'currency_code', r.currency_code, 'countries', coalesce(
      (select jsonb_agg(c.iso_2 order by c.iso_2) from region_country c where c.region_id = r.id and c.deleted_at is null), '[]')) order by r.created_at)
    from region r where r.deleted_at is null), '[]') as regions,
  coalesce((select jsonb_agg(distinct p.payment_provider_id) from region_payment_provider p join payment_provider e on e.id = p.payment_provider_id and e.is_enabled where p.deleted_at is null), '[]') as payment_providers`

/**
 * What any client needs to start; public by nature.
 * @throws not_found while the shop has no publishable key yet
 */
export async function readConfig(database: Database): Promise<ShopConfig> {
  const [row] = await rowsOf<Omit<ShopConfig, "publishable_api_key"> & { publishable_api_key: string | null }>(database, query)
  if (!row?.publishable_api_key) throw shopError("not_found", "The shop is not open yet: it has no publishable key")
  return { ...row, publishable_api_key: row.publishable_api_key }
}
