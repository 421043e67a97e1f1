import { rowsOf, type Database } from "../../../shared/database"

export type TaskKind = "rebuild" | "index" | "tag"
/** What is owed, as of when. */
export type Tasks = { keys: string[]; as_of: string }

/** Notes that something is owed. Owing it twice is owing it once. */
export async function oweTasks(database: Database, kind: TaskKind, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await database.raw(
    `insert into listing_task (id, kind, key)
     select 'ltask_' || replace(gen_random_uuid()::text, '-', ''), :kind, key from (select distinct unnest(cast(:keys as text[])) as key order by key) as owed
     on conflict (kind, key) where deleted_at is null do update set attempts = 0, updated_at = clock_timestamp()`,
    { kind, keys: [...keys] },
  )
}

/** The oldest of what is owed, at most `limit`. */
export async function owedTasks(database: Database, kind: TaskKind, limit: number): Promise<Tasks> {
  const rows = await rowsOf<{ key: string; as_of: string }>(
    database,
    `select key, clock_timestamp()::text as as_of from listing_task where kind = :kind and deleted_at is null order by updated_at limit :limit`,
    { kind, limit },
  )
  return { keys: rows.map((row) => row.key), as_of: rows[0]?.as_of ?? new Date(0).toISOString() }
}

/** Crosses out what is done. What was owed anew meanwhile stays. */
export async function settleTasks(database: Database, kind: TaskKind, { keys, as_of }: Tasks): Promise<void> {
  if (keys.length === 0) return
  await database.raw(`delete from listing_task where kind = :kind and key = any(:keys) and updated_at <= cast(:as_of as timestamptz)`, { kind, keys, as_of })
}

/**
 * Counts a try that failed; it is tried again later.
 * @returns for how many seconds the oldest of them has been owed
 */
export async function failTasks(database: Database, kind: TaskKind, { keys }: Tasks): Promise<number> {
  const rows = await rowsOf<{ seconds: number }>(
    database,
    `update listing_task set attempts = attempts + 1 where kind = :kind and key = any(:keys) returning extract(epoch from now() - created_at)::float8 as seconds`,
    { kind, keys },
  )
  return Math.max(0, ...rows.map((row) => row.seconds))
}
