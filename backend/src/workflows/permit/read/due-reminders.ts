import type { PermitRecord } from "../../../modules/permit/decisions"
import { dueReminder, reminderDays, reminderOccasion } from "../../../modules/permit/reminders"
import { rowsOf, type Database } from "../../../shared/database"
import { addDays, tehranDay } from "../../../shared/tehran"
import type { Ending } from "../steps/compose-endings"
import { recordColumns } from "./permit-records"

type Row = PermitRecord & { done: string[] }

/** Reminders that the clock owes: of verified permits that end within 30 days or ended within a month, not told yet. Two statements. */
export async function readDueReminders(database: Database, now: Date): Promise<Ending[]> {
  const today = tehranDay(now)
  const rows = await rowsOf<Row>(
    database,
    `select ${recordColumns}, (select coalesce(jsonb_agg(r.occasion), '[]') from permit_reminder r where r.permit_id = p.id and r.deleted_at is null) as done
     from permit p join member m on m.id = p.member_id and m.deleted_at is null and m.status <> 'ended'
     where p.deleted_at is null and p.expires_on between :from and :to and p.verified_at is not null and p.revoked_at is null and p.rejected_at is null`,
    { from: addDays(today, -31), to: addDays(today, reminderDays[0]) },
  )
  if (rows.length === 0) return []
  const others = await rowsOf<PermitRecord>(database, `select ${recordColumns} from permit p where p.deleted_at is null and p.member_id = any(:ids)`, { ids: [...new Set(rows.map((row) => row.member_id))] })
  return rows.flatMap((row) => {
    const day = dueReminder(row, others, row.done, now)
    return day === null ? [] : [{ permit_id: row.id, occasion: reminderOccasion(day) }]
  })
}
