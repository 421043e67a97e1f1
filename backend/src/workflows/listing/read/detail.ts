import type { ListingCard, ListingDetail } from "../../../contracts/listing"
import type { DetailDocument } from "../../../modules/listing/build-listing"
import { rowsOf, type Database } from "../../../shared/database"

const OTHERS = 8

const query = `
select l.detail,
  coalesce((select jsonb_agg(jsonb_build_object('handle', c.handle, 'colour', c.colour->>'colour', 'name', c.colour->'name', 'picture', c.card->'picture', 'for_sale', c.for_sale) order by c.handle)
    from listing c where c.model = l.model and c.colour is not null and c.deleted_at is null), '[]') as colours,
  coalesce((select jsonb_agg(o.card) from (
    select card from listing o where o.kind_handle = l.kind_handle and o.cluster_handle = l.cluster_handle and o.member_id <> l.member_id and o.for_sale and o.deleted_at is null
    order by o.unit_price_rial nulls last, o.rank limit :others) o), '[]') as others
from listing l where l.handle = :handle and l.deleted_at is null`

/** A product's page: its document, its other colours, and the same kind from other members, cheapest unit price first. Null for none such. */
export async function readListingDetail(database: Database, handle: string): Promise<ListingDetail | null> {
  const [row] = await rowsOf<{ detail: DetailDocument; colours: ListingDetail["colours"]; others: ListingCard[] }>(database, query, { handle, others: OTHERS })
  return row ? { ...row.detail, colours: row.colours, others: row.others } : null
}
