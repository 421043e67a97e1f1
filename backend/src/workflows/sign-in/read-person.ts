import { rowsOf, type Database } from "../../shared/database"

export interface PersonOfNumber {
  id: string
  email: string | null
  /** with which the person signs in already, by e-mail or by number */
  auth_identity_id: string | null
}

/** Whose desk a mobile number (09…) opens, with the identity that signs in for them, if any. One statement. */
export async function readPersonOfNumber(database: Database, mobile: string): Promise<PersonOfNumber | null> {
  const [person] = await rowsOf<PersonOfNumber>(
    database,
    `select u.id, u.email,
       (select i.id from auth_identity i where i.app_metadata->>'desk_user_id' = u.id and i.deleted_at is null order by i.created_at, i.id limit 1) as auth_identity_id
     from desk_user u where u.mobile = :mobile and u.deleted_at is null`,
    { mobile },
  )
  return person ?? null
}

/** How whoever last invited a number calls its person; null when no invitation stands. */
export async function readInvitedName(database: Database, mobile: string): Promise<string | null> {
  const [found] = await rowsOf<{ name: string }>(
    database,
    "select name from desk_invitation where mobile = :mobile and state = 'open' and expires_at > now() and deleted_at is null order by created_at desc, id desc limit 1",
    { mobile },
  )
  return found?.name ?? null
}

export interface BuyerOfNumber {
  auth_identity_id: string
  /** null when the account was closed and only its sign-in is left */
  customer_id: string | null
}

/**
 * The account that a mobile number opened before. It is known by the sign-in itself, whose number was proved, and never
 * by a customer's own `phone`, which anybody may write into an account of theirs.
 */
export async function readBuyerOfNumber(database: Database, mobile: string): Promise<BuyerOfNumber | null> {
  const [found] = await rowsOf<BuyerOfNumber>(
    database,
    `select i.id as auth_identity_id, c.id as customer_id
     from provider_identity p join auth_identity i on i.id = p.auth_identity_id and i.deleted_at is null
     left join customer c on c.id = i.app_metadata->>'customer_id' and c.deleted_at is null
     where p.provider = 'otp' and p.entity_id = :mobile and p.deleted_at is null`,
    { mobile },
  )
  return found ?? null
}
