import type { DeliveryMethod } from "../../../contracts/cart"
import type { DeskProfile } from "../../../contracts/desk-profile"
import type { LocalizedText, OpeningHours } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { versionOf } from "../../../shared/version-of"

type Row = {
  handle: string
  story: LocalizedText
  pickup_address: LocalizedText | null
  pickup_hours: OpeningHours | null
  pickup_ready_minutes: number
  lead_days: number
  delivery_methods: DeliveryMethod[]
}

/** What a member says of itself; null for none such. One statement. */
export async function readProfile(database: Database, member_id: string): Promise<DeskProfile | null> {
  const [row] = await rowsOf<Row>(database, "select handle, story, pickup_address, pickup_hours, pickup_ready_minutes, lead_days, delivery_methods from member where id = :member_id and deleted_at is null", { member_id })
  if (!row) return null
  const facts = { ...row, pickup_hours: listOf(row.pickup_hours), delivery_methods: listOf(row.delivery_methods) }
  return { version: versionOf(facts), ...facts }
}
