import type { AdminMessage, AdminMessages } from "../../../contracts/admin"
import { withoutKeys } from "../../../modules/message/links"
import { blanked } from "../../../modules/message/short-lived"
import { rowsOf, type Database } from "../../../shared/database"

export interface MessageQuestion {
  state: AdminMessage["state"] | undefined
  limit: number
  offset: number
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A page of the outbox, newest first. The secret in a buyer's link and a code to sign in with are left out. One statement. */
export async function readAdminMessages(database: Database, { state, limit, offset }: MessageQuestion): Promise<AdminMessages> {
  const rows = await rowsOf<AdminMessage & { count: number }>(
    database,
    `select id, template, "to", locale, text, state, attempts, error, ${utc("created_at")} as created_at, case when state = 'pending' then ${utc("next_try_at")} end as next_try_at, ${utc("sent_at")} as sent_at,
       count(*) over ()::int as count
     from message where deleted_at is null ${state ? "and state = :state" : ""} order by created_at desc, id desc limit :limit offset :offset`,
    { limit, offset, ...(state ? { state } : {}) },
  )
  return { messages: rows.map(({ count: _, ...row }) => ({ ...row, text: withoutKeys(row.text), ...blanked(row.template) })), count: rows[0]?.count ?? 0, limit, offset }
}
