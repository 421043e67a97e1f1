import { createHash } from "node:crypto"
import type { PriceFilter } from "../../../contracts/desk-prices"
import type { LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"
import { patternsOf } from "../../listing-draft/read/desk-listings"
import { ownPriceJoin } from "./own-prices"

/** A pack that a change of all may be for. */
export type ShiftPack = { variant_id: string; product_id: string; good: LocalizedText; name: LocalizedText; content: LocalizedText; price_rial: number | null }

/** Of goods `p` of a member with their label `l`: those that match, and are not archived. Bind what `filterBindings` answers. */
export const filterCondition = `not exists (select 1 from listing_draft x where x.product_id = p.id and x.state = 'archived' and x.deleted_at is null) and (:kind::text is null or l.kind_handle = :kind) and (:patterns::text[] is null or exists (
  select 1 from listing_draft d where d.product_id = p.id and d.deleted_at is null and d.search_key like any(:patterns)))`
export const filterBindings = ({ q, kind }: PriceFilter) => ({ kind: kind ?? null, patterns: q ? patternsOf(q) : null })

/** Every pack of a member that matches, on however many pages, with its price. Goods that are archived are not among them. One statement. */
export async function readShiftPacks(database: Database, member_id: string, filter: PriceFilter): Promise<ShiftPack[]> {
  const rows = await rowsOf<Omit<ShiftPack, "good"> & { title: string; translations: Translations }>(
    database,
    `select v.id as variant_id, p.id as product_id, p.title, (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = p.id and t.deleted_at is null) as translations,
       pk.name, pk.content, pc.amount as price_rial
     from product_label l join product p on p.id = l.product_id and p.deleted_at is null
     join pack pk on pk.product_id = p.id and pk.member_id = :member_id and pk.deleted_at is null
     join product_variant v on v.id = pk.variant_id and v.deleted_at is null ${ownPriceJoin}
     where l.member_id = :member_id and l.deleted_at is null and ${filterCondition}
     order by p.handle, pk.position, v.id`,
    { member_id, ...filterBindings(filter) },
  )
  return rows.map(({ title, translations, ...row }) => ({ ...row, good: localized(title, translations, "title") }))
}

/** Stands for prices as they were seen: another price, or another pack, is another word. */
export const seenOf = (packs: readonly ShiftPack[]): string => createHash("sha256").update(JSON.stringify(packs.map(({ variant_id, price_rial }) => [variant_id, price_rial]))).digest("base64url").slice(0, 32)
