import type { AdminClusterPage } from "../../../contracts/admin-pages"
import type { ScopeKind } from "../../../modules/desk/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** Who may act on a member or a cluster, for the operator. */
export async function readGrantsOn(database: Database, kind: ScopeKind, id: string): Promise<AdminClusterPage["people"]> {
  return rowsOf(
    database,
    `select g.id, u.name, u.email, u.mobile, g.role from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
     where g.scope_kind = :kind and g.scope_id = :id and g.deleted_at is null order by g.role, u.name, g.id`,
    { kind, id },
  )
}
