import { rowsOf, type Database } from "../../shared/database"
import { settings } from "../../shared/settings"
import { personToLetIn, type PersonOfNumber } from "./rules"

type Person = PersonOfNumber & { id: string; auth_identity_id: string | null }

/** Whom a mobile number (09…) lets in, with the identity that signs in for them by e-mail, if any. One statement. */
export async function readPersonOfNumber(database: Database, mobile: string): Promise<Person | null> {
  const people = await rowsOf<Person>(
    database,
    `select u.id, u.email,
       (select i.id from auth_identity i where i.app_metadata->>'desk_user_id' = u.id and i.deleted_at is null order by i.created_at, i.id limit 1) as auth_identity_id,
       coalesce((select jsonb_agg(jsonb_build_object('taken_back', g.deleted_at is not null or coalesce(m.id, c.id) is null, 'status', coalesce(m.status, 'active')))
         from desk_grant g
         left join member m on g.scope_kind = 'member' and m.id = g.scope_id and m.deleted_at is null
         left join cluster c on g.scope_kind <> 'member' and c.id = g.scope_id and c.deleted_at is null
         where g.desk_user_id = u.id), '[]') as grants
     from desk_user u where u.mobile = :mobile and u.deleted_at is null limit 2`,
    { mobile },
  )
  return personToLetIn(people, settings().production)
}
