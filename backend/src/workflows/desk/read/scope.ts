import type { DeskMe } from "../../../contracts/desk"
import { allowedActs, deskIsOpen, type DeskRole, type ScopeKind } from "../../../modules/desk/rules"
import type { MemberStatus } from "../../../modules/member/rules"
import { rowsOf, type Database } from "../../../shared/database"

export type Standing = { role: DeskRole; status: MemberStatus }

/** Scope kind → the table of what it is about. Consortiums are clusters that sell together. */
const standings: Readonly<Record<ScopeKind, string>> = {
  member: "select g.role, m.status from desk_grant g join member m on m.id = g.scope_id and m.deleted_at is null",
  cluster: "select g.role, 'active' as status from desk_grant g join cluster c on c.id = g.scope_id and c.deleted_at is null",
  consortium: "select g.role, 'active' as status from desk_grant g join cluster c on c.id = g.scope_id and c.deleted_at is null",
}

/**
 * The role in which a desk user works in a scope, read anew for every request, so that a grant that was taken back
 * opens nothing from that moment on.
 * @returns null for strangers, for scopes that are none, and for desks that are closed
 */
export async function readStanding(database: Database, desk_user_id: string, kind: ScopeKind, scope_id: string): Promise<Standing | null> {
  const [row] = await rowsOf<Standing>(
    database,
    `${standings[kind]} join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
     where g.desk_user_id = :desk_user_id and g.scope_kind = :kind and g.scope_id = :scope_id and g.deleted_at is null`,
    { desk_user_id, kind, scope_id },
  )
  return row && deskIsOpen(row.status) ? row : null
}

type GrantRow = Omit<DeskMe["grants"][number], "acts"> & { scope_kind: ScopeKind; role: DeskRole; status: MemberStatus }

/** Invitations to members' desks that stand and speak to the number of `u`. */
const openInvitations = `coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'scope_kind', v.scope_kind, 'role', v.role, 'name', vm.name, 'handle', vm.handle, 'cluster', vc.handle,
    'invited_by', coalesce(vu.name, ''), 'expires_at', to_json(v.expires_at) #>> '{}') order by v.created_at, v.id)
  from desk_invitation v join member vm on v.scope_kind = 'member' and vm.id = v.scope_id and vm.deleted_at is null and vm.status <> 'ended'
  join cluster vc on vc.id = vm.cluster_id left join desk_user vu on vu.id = v.invited_by
  where v.mobile = u.mobile and v.state = 'open' and v.expires_at > now() and v.deleted_at is null), '[]')`

/** Who somebody is at the desk, and where they may work now. Null when there is no such desk user any more. */
export async function readDeskMe(database: Database, desk_user_id: string): Promise<DeskMe | null> {
  const [row] = await rowsOf<{ user: DeskMe["user"]; grants: GrantRow[]; invitations: DeskMe["invitations"] }>(
    database,
    `select jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email, 'mobile', u.mobile) as user,
       coalesce((select jsonb_agg(jsonb_build_object('scope_kind', g.scope_kind, 'scope_id', g.scope_id, 'role', g.role, 'name', coalesce(m.name, c.name),
           'handle', coalesce(m.handle, c.handle), 'cluster', coalesce(mc.handle, c.handle), 'status', coalesce(m.status, 'active'),
           'unread', (select count(*)::int from notice_receipt r where g.scope_kind = 'member' and r.member_id = g.scope_id and r.read_at is null and r.deleted_at is null)) order by g.created_at, g.id)
         from desk_grant g left join member m on g.scope_kind = 'member' and m.id = g.scope_id and m.deleted_at is null
         left join cluster mc on mc.id = m.cluster_id
         left join cluster c on g.scope_kind <> 'member' and c.id = g.scope_id and c.deleted_at is null
         where g.desk_user_id = u.id and g.deleted_at is null and coalesce(m.id, c.id) is not null), '[]') as grants,
       ${openInvitations} as invitations
     from desk_user u where u.id = :desk_user_id and u.deleted_at is null`,
    { desk_user_id },
  )
  if (!row) return null
  const open = row.grants.filter(({ status }) => deskIsOpen(status))
  const grants = open.map((grant) => ({ ...grant, acts: [...allowedActs(grant.scope_kind, grant.role, grant.status)] }))
  return { user: row.user, invitations: row.invitations, grants: grants.map((grant) => ({ ...grant, unread: grant.acts.includes("see_notices") ? grant.unread : 0 })) }
}
