import type { DeskTeam } from "../../../contracts/desk-team"
import type { TeamMate } from "../../../modules/desk/team"
import { rowsOf, type Database } from "../../../shared/database"

const utc = (column: string) => `to_json(${column}) #>> '{}'`

/** Who works at a member's desk, and who is asked to. One statement. */
export async function readTeam(database: Database, member_id: string, me: string): Promise<DeskTeam> {
  const [row] = await rowsOf<DeskTeam>(
    database,
    `select
       coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', u.name, 'mobile', u.mobile, 'email', u.email, 'role', g.role, 'since', ${utc("g.created_at")}, 'is_me', u.id = :me) order by g.created_at, g.id)
         from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
         where g.scope_kind = 'member' and g.scope_id = :member_id and g.deleted_at is null), '[]') as people,
       coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'mobile', v.mobile, 'role', v.role, 'state', case when v.expires_at > now() then 'open' else 'expired' end,
           'expires_at', ${utc("v.expires_at")}) order by v.created_at desc, v.id)
         from desk_invitation v where v.scope_kind = 'member' and v.scope_id = :member_id and v.state = 'open' and v.deleted_at is null), '[]') as invitations`,
    { member_id, me },
  )
  return row ?? { people: [], invitations: [] }
}

/** The same people as rules read them, with their names. */
export async function readTeamMates(database: Database, member_id: string): Promise<(TeamMate & { name: string })[]> {
  return rowsOf(
    database,
    `select g.id as grant_id, g.desk_user_id, u.mobile, g.role, coalesce(nullif(u.name, ''), u.mobile, '') as name from desk_grant g join desk_user u on u.id = g.desk_user_id and u.deleted_at is null
     where g.scope_kind = 'member' and g.scope_id = :member_id and g.deleted_at is null`,
    { member_id },
  )
}
