import type { DeskListing, ListingChange, ListingContent, ListingState } from "../../../contracts/desk-listings"
import type { MemberActivity, MemberKind } from "../../../contracts/member"
import type { LocalizedText } from "../../../contracts/shared"
import type { MemberStatus } from "../../../modules/member/rules"
import type { Trade } from "../../../modules/permit/requirements"
import { rowsOf, type Database } from "../../../shared/database"
import { localized, type Translations } from "../../../shared/localized"

export type ListingMember = { id: string; handle: string; name: LocalizedText; kind: MemberKind; activity: MemberActivity; status: MemberStatus; cluster_id: string; auto_approval: boolean }

/** A listing's own row, and what stands beside it. */
export type DraftRow = {
  id: string
  member_id: string
  kind_handle: string
  trade: Trade
  state: ListingState
  change: ListingChange
  version: number
  sku_base: string
  handle: string | null
  product_id: string | null
  content: ListingContent | null
  stock: Record<string, number> | null
  sent_back: { at: string; by: string; reasons: { field: string | null; reason: string }[] } | null
  submitted_at: string | null
  submitted_by: string | null
  key: string | null
  title: LocalizedText
  search_key: string
  updated_at: string
  kind: { handle: string; name: LocalizedText }
  blocked: DeskListing["blocked"]
  member: ListingMember
}
type Row = Omit<DraftRow, "kind"> & { kind_name: string | null; translations: Translations }

const columns = `d.id, d.member_id, d.kind_handle, d.trade, case when d.product_id is not null and p.id is null then 'archived' else d.state end as state, d.change, d.version, d.sku_base, d.handle, d.product_id,
  d.content, d.stock, d.sent_back, to_json(d.submitted_at) #>> '{}' as submitted_at, d.submitted_by, d.key, d.title, d.search_key, to_json(d.updated_at) #>> '{}' as updated_at,
  k.name as kind_name, (select jsonb_object_agg(t.locale_code, t.translations) from translation t where t.reference_id = k.id and t.deleted_at is null) as translations,
  case when d.state = 'published' then s.blocked end as blocked,
  jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name, 'kind', m.kind, 'activity', m.activity, 'status', m.status, 'cluster_id', m.cluster_id, 'auto_approval', coalesce(tr.auto_approval, false)) as member`

const from = `listing_draft d join member m on m.id = d.member_id and m.deleted_at is null
  left join listing_trust tr on tr.member_id = m.id and tr.deleted_at is null
  left join product p on p.id = d.product_id and p.deleted_at is null
  left join product_category k on k.handle = d.kind_handle and k.deleted_at is null
  left join listing s on s.product_id = d.product_id and s.deleted_at is null`

const draftOf = ({ kind_name, translations, ...row }: Row): DraftRow => ({ ...row, kind: { handle: row.kind_handle, name: localized(kind_name ?? row.kind_handle, translations, "name") } })

/** Listings by their ids, those of other members left out when one is named. */
export async function readDrafts(database: Database, ids: readonly string[], member_id: string | null = null): Promise<DraftRow[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf<Row>(database, `select ${columns} from ${from} where d.id = any(:ids) and d.deleted_at is null and (:member_id::text is null or d.member_id = :member_id)`, { ids: [...ids], member_id })
  return rows.map(draftOf)
}

export type ListingNames = { ids: readonly string[]; handles: readonly string[]; skus: readonly string[]; keys: readonly string[] }

/**
 * A member's listings by any of their names: id, handle, the key with which they were begun, or a pack's SKU, in the
 * shop or in a draft.
 */
export async function findDrafts(database: Database, member_id: string, { ids, handles, skus, keys }: ListingNames): Promise<DraftRow[]> {
  const rows = await rowsOf<Row>(
    database,
    `select ${columns} from ${from} where d.member_id = :member_id and d.deleted_at is null and (d.id = any(:ids) or d.handle = any(:handles) or d.key = any(:keys)
       or d.product_id in (select v.product_id from product_variant v where v.sku = any(:skus) and v.deleted_at is null)
       or (d.content is not null and exists (select 1 from jsonb_array_elements(d.content->'packs') pack where pack->>'sku' = any(:skus))))`,
    { member_id, ids: [...ids], handles: [...handles], skus: [...skus], keys: [...keys] },
  )
  return rows.map(draftOf)
}
