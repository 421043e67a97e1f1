import type { AdminProductListing } from "../../../contracts/admin-pages"
import type { ListingDetail } from "../../../contracts/listing"
import type { LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"

interface Row {
  member: AdminProductListing["member"]
  kind: LocalizedText | null
  detail: Pick<ListingDetail, "kind" | "packs" | "permits" | "for_sale" | "blocked"> | null
}

const query = `
select case when m.id is null then null else jsonb_build_object('id', m.id, 'name', m.name) end as member, l.detail->'kind'->'name' as kind, l.detail
from product p left join product_label pl on pl.product_id = p.id and pl.deleted_at is null left join member m on m.id = pl.member_id
left join listing l on l.product_id = p.id and l.deleted_at is null where p.id = :id`

/** Whose a product is and what the shop says of it, from the listing as it is kept. */
export async function readProductListing(database: Database, id: string): Promise<AdminProductListing> {
  const [row] = await rowsOf<Row>(database, query, { id })
  const detail = row?.detail ?? null
  return {
    member: row?.member ?? null,
    kind: row?.kind ?? null,
    for_sale: detail?.for_sale ?? null,
    blocked: detail?.blocked ?? null,
    packs: (detail?.packs ?? []).map(({ variant_id, name, content, price_rial, available }) => ({ variant_id, name, content, price_rial, available })),
    permits: (detail?.permits ?? []).map(({ type, number, expires_on, state }) => ({ type, number, expires_on, state })),
  }
}
