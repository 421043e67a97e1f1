import type { ClusterPage } from "../../../contracts/cluster"
import { rowsOf, type Database } from "../../../shared/database"

/** News of a cluster that are not over on a day: pinned first, then the newest. @param shownOnly those alone that are shown on that day */
export async function readAnnouncements(database: Database, cluster_id: string, today: string, shownOnly: boolean): Promise<ClusterPage["announcements"]> {
  return rowsOf<ClusterPage["announcements"][number]>(
    database,
    `select id, text, "from", "to", pinned from cluster_announcement where cluster_id = :cluster_id and "to" >= :today and (not :shownOnly or "from" <= :today) and deleted_at is null
     order by pinned desc, "from" desc, created_at desc, id`,
    { cluster_id, today, shownOnly },
  )
}

/** Clusters whose news come or go with this day. */
export async function readTurningClusters(database: Database, today: string, yesterday: string): Promise<string[]> {
  const rows = await rowsOf<{ handle: string }>(
    database,
    `select distinct c.handle from cluster_announcement a join cluster c on c.id = a.cluster_id where (a."from" = :today or a."to" = :yesterday) and a.deleted_at is null`,
    { today, yesterday },
  )
  return rows.map((row) => row.handle)
}
