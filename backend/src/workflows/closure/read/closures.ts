import type { DeskClosures } from "../../../contracts/desk-closures"
import { rowsOf, type Database } from "../../../shared/database"
import { tehranDay } from "../../../shared/tehran"

/** A member's closures that are not over, the soonest first. */
export async function readClosures(database: Database, member_id: string, now = new Date()): Promise<DeskClosures> {
  const today = tehranDay(now)
  const closures = await rowsOf<DeskClosures["closures"][number]>(
    database,
    `select id, "from", "to" from member_closure where member_id = :member_id and "to" >= :today and deleted_at is null order by "from", id`,
    { member_id, today },
  )
  return { today, closures }
}
