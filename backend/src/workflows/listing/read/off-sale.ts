import type { OffSaleListing } from "../../../contracts/listing"
import type { ListingState } from "../../../contracts/desk-listings"
import type { LocalizedText } from "../../../contracts/shared"
import { offSaleReason, storeBlocks } from "../../../modules/listing/off-sale"
import { isShown, type MemberStatus } from "../../../modules/member/rules"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { pictureOf, type StoredPicture } from "../../../shared/media"

type Row = {
  handle: string
  title: string
  translations: Translations
  picture: StoredPicture | null
  kind: { handle: string; name: string; translations: Translations }
  cluster: OffSaleListing["cluster"]
  member: { id: string; handle: string; name: LocalizedText; status: MemberStatus }
  state: ListingState | null
  in_shop: boolean
}

const translationsOf = (id: string) => `(select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = ${id} and t.deleted_at is null)`

/** A label is the last thing that is written of goods when they come into the shop: without one they never were there. */
const query = `
select p.handle, p.title, ${translationsOf("p.id")} as translations, l.pictures->0 as picture,
  jsonb_build_object('handle', k.handle, 'name', k.name, 'translations', ${translationsOf("k.id")}) as kind,
  jsonb_build_object('handle', c.handle, 'name', c.name) as cluster,
  jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name, 'status', m.status) as member, d.state,
  p.status = 'published' and exists (select 1 from product_sales_channel s where s.product_id = p.id and s.deleted_at is null) as in_shop
from product p
join product_label l on l.product_id = p.id and l.deleted_at is null
join product_category k on k.handle = l.kind_handle and k.deleted_at is null
join member m on m.id = l.member_id and m.deleted_at is null
join cluster c on c.id = m.cluster_id and c.deleted_at is null
left join listing_draft d on d.product_id = p.id and d.deleted_at is null
where p.handle = :handle and p.deleted_at is null`

/** What is left to say of goods that are not sold now. Null for goods that are, and for those that never were in the shop. */
export async function readOffSale(database: Database, handle: string): Promise<OffSaleListing | null> {
  const [row] = await rowsOf<Row>(database, query, { handle })
  const reason = row && offSaleReason({ in_shop: row.in_shop, state: row.state, member: row.member.status })
  if (!row || !reason) return null
  const { id, handle: member, name, status } = row.member
  return {
    handle: row.handle,
    reason,
    title: localized(row.title, row.translations, "title"),
    picture: row.picture && pictureOf(row.picture),
    kind: { handle: row.kind.handle, name: localized(row.kind.name, row.kind.translations, "name") },
    cluster: row.cluster,
    member: { id, handle: member, name, page: isShown(status) },
  }
}

/** Pages of goods that are in no listing: who changes them owes these tags. */
export async function offSaleTags(database: Database, productIds: readonly string[]): Promise<string[]> {
  if (productIds.length === 0) return []
  const rows = await rowsOf<{ handle: string }>(
    database,
    "select p.handle from product p where p.id = any(:ids) and not exists (select 1 from listing l where l.product_id = p.id and l.deleted_at is null)",
    { ids: [...productIds] },
  )
  return rows.map(({ handle }) => `listing:${handle}`)
}

/** Ids of published products, or whether this one is among them, that Medusa's own store routes must not show: `inStoreRoutes` as a statement. */
export async function readHiddenProducts(database: Database, product_id: string | null = null): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `select p.id from product p where p.status = 'published' and p.deleted_at is null and (:product_id::text is null or p.id = :product_id) and not exists (
       select 1 from listing l where l.product_id = p.id and l.deleted_at is null
         and (l.blocked is null or l.blocked = any(:shown)) and (l.changes_at is null or l.changes_at > now()))`,
    { shown: [...storeBlocks], product_id },
  )
  return rows.map(({ id }) => id)
}
