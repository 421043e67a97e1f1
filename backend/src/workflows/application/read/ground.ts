import type { LocalizedText } from "../../../contracts/shared"
import { rowsOf, type Database } from "../../../shared/database"

export type ClusterToApplyTo = { id: string; handle: string; name: LocalizedText }

/** Clusters that take members: those with a shop. */
export async function readClustersToApplyTo(database: Database): Promise<ClusterToApplyTo[]> {
  return rowsOf<ClusterToApplyTo>(database, "select id, handle, name from cluster where has_shop and deleted_at is null order by rank, handle")
}

/** Names that members of a cluster have, in both languages, but for the one that an application broke off at. */
export async function readNamesIn(database: Database, cluster_id: string, but: string | null): Promise<string[]> {
  const rows = await rowsOf<{ name: LocalizedText }>(
    database,
    "select name from member where cluster_id = :cluster_id and status <> 'ended' and handle is distinct from :but and deleted_at is null",
    { cluster_id, but },
  )
  return rows.flatMap(({ name }) => [name.fa, name.en])
}
