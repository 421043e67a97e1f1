import type { DeskMe } from "../../../contracts/desk"
import { deskIsOpen, type DeskRole, type ScopeKind } from "../../../modules/desk/rules"
import { rowsOf, type Database } from "../../../shared/database"

type MemberStatus = Parameters<typeof deskIsOpen>[0]

/**
 * The role in which a desk user works for a member, read anew for every request,
 * so that a grant that was taken back opens nothing from that moment on.
 * @returns null for strangers, for members that are none, and for desks that are closed
 */
export async function readMemberRole(database: Database, desk_user_id: string, member_id: string): Promise<DeskRole | null> {
  const [row] = await rowsOf<{ role: DeskRole; status: MemberStatus }>(
    database,
    `select g.role, m.status from desk_grant g
     join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
     join member m on m.id = g.scope_id and m.deleted_at is null
     where g.desk_user_id = :desk_user_id and g.scope_kind = 'member' and g.scope_id = :member_id and g.deleted_at is null`,
    { desk_user_id, member_id },
  )
  return row && deskIsOpen(row.status) ? row.role : null
}

type GrantRow = DeskMe["grants"][number] & { scope_kind: ScopeKind; status: MemberStatus | null }

/** Who somebody is at the desk, and where they may work now. Null when there is no such desk user any more. */
export async function readDeskMe(database: Database, desk_user_id: string): Promise<DeskMe | null> {
  const [row] = await rowsOf<{ user: DeskMe["user"]; grants: GrantRow[] }>(
    database,
    `select jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as user,
       coalesce((select jsonb_agg(jsonb_build_object('scope_kind', g.scope_kind, 'scope_id', g.scope_id, 'role', g.role, 'name', coalesce(m.name, c.name), 'status', m.status) order by g.created_at, g.id)
         from desk_grant g left join member m on g.scope_kind = 'member' and m.id = g.scope_id and m.deleted_at is null
         left join cluster c on g.scope_kind <> 'member' and c.id = g.scope_id and c.deleted_at is null
         where g.desk_user_id = u.id and g.deleted_at is null and coalesce(m.id, c.id) is not null), '[]') as grants
     from desk_user u where u.id = :desk_user_id and u.deleted_at is null`,
    { desk_user_id },
  )
  if (!row) return null
  const open = row.grants.filter(({ status }) => status === null || deskIsOpen(status))
  return { user: row.user, grants: open.map(({ scope_kind, scope_id, role, name }) => ({ scope_kind, scope_id, role, name })) }
}
