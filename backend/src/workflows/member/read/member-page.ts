import type { MemberPage } from "../../../contracts/member"
import type { LocalizedText, OpeningHours } from "../../../contracts/shared"
import type { Closed } from "../../../modules/member/rules"
import { viewPermit } from "../../../modules/permit/view"
import { closedDays } from "../../../shared/delivery"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { pictureOf, type StoredPicture } from "../../../shared/media"
import { readCards } from "../../listing/read/cards"
import { readPermits } from "../../listing/read/permits"
import { readMemberSummaries } from "./member-summaries"

type Row = {
  cluster: MemberPage["cluster"]
  story: LocalizedText
  vat_registered: boolean
  process: { title: LocalizedText; text: LocalizedText; picture: StoredPicture }[] | null
  delivery_methods: string[]
  pickup_address: LocalizedText | null
  pickup_hours: OpeningHours | null
  pickup_ready_minutes: number
  town: LocalizedText
  lead_days: number
  closures: Closed[] | null
}

const query = `
select jsonb_build_object('handle', c.handle, 'name', c.name) as cluster, m.story, m.vat_registered, m.process, m.delivery_methods, m.pickup_address, m.pickup_hours, m.pickup_ready_minutes, m.town, m.lead_days,
  (select jsonb_agg(jsonb_build_object('from', x."from", 'to', x."to")) from member_closure x where x.member_id = m.id and x.deleted_at is null) as closures
from member m join cluster c on c.id = m.cluster_id where m.id = :id`

/** A member's page. Null for none such, and for one that ended. */
export async function readMemberPage(database: Database, handle: string, now: Date): Promise<MemberPage | null> {
  const [summary] = await readMemberSummaries(database, { handle }, now)
  if (!summary) return null
  const [[row], permits, listings] = await Promise.all([
    rowsOf<Row>(database, query, { id: summary.id }),
    readPermits(database, [summary.id]),
    readCards(database, { member: handle }),
  ])
  if (!row) return null
  const collects = row.pickup_address !== null && listOf(row.delivery_methods).includes("pickup")
  return {
    ...summary,
    cluster: row.cluster,
    story: row.story,
    vat_registered: row.vat_registered,
    permits: permits.map((permit) => viewPermit(permit, now)),
    pickup: collects && row.pickup_address ? { address: row.pickup_address, town: row.town, hours: listOf(row.pickup_hours), ready_minutes: row.pickup_ready_minutes } : null,
    closed: closedDays(row.closures ?? [], row.lead_days, now),
    process: listOf(row.process).map((step) => ({ ...step, picture: pictureOf(step.picture) })),
    listings,
  }
}
