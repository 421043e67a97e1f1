import type { Account } from "../../../contracts/account"
import { rowsOf, type Database } from "../../../shared/database"

/** A buyer who signed in. */
export interface Buyer {
  customer_id: string
  /** 09…, proved by a code; null for an account of e-mail and password. A customer's own `phone` proves nothing */
  mobile: string | null
}

/** @returns the buyer of a token, or null when there is no such customer any more. One statement. */
export async function readBuyer(database: Database, customer_id: string): Promise<Buyer | null> {
  const [found] = await rowsOf<Buyer>(
    database,
    `select c.id as customer_id,
       (select p.entity_id from auth_identity i join provider_identity p on p.auth_identity_id = i.id and p.provider = 'otp' and p.deleted_at is null
        where i.app_metadata->>'customer_id' = c.id and i.deleted_at is null limit 1) as mobile
     from customer c where c.id = :customer_id and c.deleted_at is null`,
    { customer_id },
  )
  return found ?? null
}

/** What an account keeps: the buyer's name, and addresses, the last used first. */
export async function readAccount(database: Database, { customer_id, mobile }: Buyer): Promise<Account> {
  const [found] = await rowsOf<Pick<Account, "name" | "addresses">>(
    database,
    `select trim(concat(c.first_name, ' ', c.last_name)) as name,
       coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', trim(concat(a.first_name, ' ', a.last_name)), 'mobile', coalesce(a.phone, ''), 'province', coalesce(a.province, ''),
           'city', coalesce(a.city, ''), 'address_1', coalesce(a.address_1, ''), 'postal_code', coalesce(a.postal_code, '')) order by a.updated_at desc, a.id)
         from customer_address a where a.customer_id = c.id and a.deleted_at is null), '[]') as addresses
     from customer c where c.id = :customer_id`,
    { customer_id },
  )
  return { mobile, name: found?.name ?? "", addresses: found?.addresses ?? [] }
}
