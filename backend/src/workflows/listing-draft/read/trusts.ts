import type { AutoApprovals } from "../../../contracts/desk-listings"
import { rowsOf, type Database } from "../../../shared/database"

/** Members of a cluster, and whom its agent trusts. One statement. */
export async function readTrusts(database: Database, { cluster_id, agent }: { cluster_id: string; agent: string }): Promise<AutoApprovals> {
  const members = await rowsOf<AutoApprovals["members"][number]>(
    database,
    `select m.id, m.handle, m.name, coalesce(t.auto_approval, false) as "on",
       not exists (select 1 from desk_grant g where g.desk_user_id = :agent and g.scope_kind = 'member' and g.scope_id = m.id and g.deleted_at is null) as mine_to_decide
     from member m left join listing_trust t on t.member_id = m.id and t.deleted_at is null where m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null order by m.rank, m.handle`,
    { cluster_id, agent },
  )
  return { members }
}
