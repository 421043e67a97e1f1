import type { LocaleCode, LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"

/** What the messages about a parcel on its way say. */
export interface NoticeFacts {
  member_order_id: string
  number: string
  key: string
  mobile: string
  locale: LocaleCode
  member: LocalizedText
  address: LocalizedText
  pickup_code: string | null
}

export async function readNoticeFacts(database: Database, ids: readonly string[]): Promise<Map<string, NoticeFacts>> {
  if (!ids.length) return new Map()
  const rows = await rowsOf<NoticeFacts>(
    database,
    `select m.id as member_order_id, r.number, r.key, r.mobile, r.locale, mb.name as member, coalesce(mb.pickup_address, mb.town) as address, m.pickup_code
     from member_order m join order_reference r on r.order_id = m.order_id and r.deleted_at is null join member mb on mb.id = m.member_id
     where m.id = any(:ids) and m.deleted_at is null`,
    { ids: [...ids] },
  )
  return new Map(rows.map((row) => [row.member_order_id, row]))
}
