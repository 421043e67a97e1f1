import type { Mover } from "../../../modules/listing-draft/lifecycle"
import type { Database } from "../../../shared/database"

/** A publication that was begun: by whose word, and of which version of what is written. `at` is UTC. */
export type Publication = { by: Mover; actor: string; version: number; at: string }

/** Says of listings that they are being published from now on, and keeps the handles that were chosen for them. One statement. */
export async function beginPublications(database: Database, listings: readonly { id: string; handle: string }[], { by, actor }: Pick<Publication, "by" | "actor">): Promise<void> {
  await database.raw(
    `update listing_draft d set handle = coalesce(d.handle, r.handle), publishing = jsonb_build_object('by', :by::text, 'actor', :actor::text, 'version', d.version, 'at', to_json(clock_timestamp()))
     from jsonb_to_recordset(cast(:rows as jsonb)) as r(id text, handle text) where d.id = r.id`,
    { rows: JSON.stringify(listings), by, actor },
  )
}

/** Nothing of their publication is left to do. */
export async function endPublications(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await database.raw("update listing_draft set publishing = null where id = any(:ids)", { ids: [...ids] })
}
