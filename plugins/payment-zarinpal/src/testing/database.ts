import { PGlite } from "@electric-sql/pglite"
import type { SqlConnection } from "../attempt/index.js"

/**
 * The columns that our SQL touches: `payment_attempt` as the shop's module creates it, and Medusa's own
 * payment tables (2.21.2), bare.
 */
const SCHEMA = `
create table payment_attempt (
  id text primary key, provider_id text not null, authority text not null, token text not null,
  amount numeric not null, raw_amount jsonb not null, currency_code text not null, cart_id text, payment_session_id text not null,
  locale text not null default 'fa',
  state text check (state in ('started', 'paid', 'cancelled', 'failed', 'stale', 'reversed')) not null default 'started',
  reason text, gateway_code integer, ref_id text, card_mask text, order_id text,
  started_at timestamptz not null, returned_at timestamptz, verified_at timestamptz,
  refund_due numeric, raw_refund_due jsonb,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now(), deleted_at timestamptz
);
create unique index on payment_attempt (authority) where deleted_at is null;
create unique index on payment_attempt (token) where deleted_at is null;
create table payment_collection (id text primary key, amount numeric not null);
create table payment_session (id text primary key, provider_id text not null, amount numeric not null, data jsonb not null default '{}',
  payment_collection_id text not null, deleted_at timestamptz);
create table cart_payment_collection (cart_id text not null, payment_collection_id text not null, deleted_at timestamptz);
create table payment (id text primary key, payment_session_id text not null, deleted_at timestamptz);
create table refund (id text primary key, payment_id text not null, amount numeric not null, deleted_at timestamptz);
`

const TABLES = ["payment_attempt", "payment_collection", "payment_session", "cart_payment_collection", "payment", "refund"]

export type TestDatabase = SqlConnection & {
  empty(): Promise<void>
  close(): Promise<void>
}

/** A PostgreSQL in this process that takes `?` for a value, as Medusa's knex connection does. */
export async function openDatabase(): Promise<TestDatabase> {
  const db = await PGlite.create()
  await db.exec(SCHEMA)
  return {
    async raw(sql, bindings) {
      let n = 0
      return db.query(sql.replace(/\?/g, () => `$${(n += 1)}`), [...bindings])
    },
    async empty() {
      await db.exec(`truncate ${TABLES.join(", ")}`)
    },
    close: () => db.close(),
  }
}

export type Cart = { cartId: string; collectionId: string; sessionId: string; amount: number }

/** A cart with its payment collection and an open session, as core leaves them before it calls the provider. */
export async function openSession(db: SqlConnection, id: string, amount: number, withCart = true): Promise<Cart> {
  const cart: Cart = { cartId: `cart_${id}`, collectionId: `pay_col_${id}`, sessionId: `payses_${id}`, amount }
  await db.raw("insert into payment_collection (id, amount) values (?, ?)", [cart.collectionId, amount])
  if (withCart) await db.raw("insert into cart_payment_collection (cart_id, payment_collection_id) values (?, ?)", [cart.cartId, cart.collectionId])
  await db.raw("insert into payment_session (id, provider_id, amount, payment_collection_id) values (?, 'pp_zarinpal_zarinpal', ?, ?)", [cart.sessionId, amount, cart.collectionId])
  return cart
}

/** What core writes back after `initiatePayment`. */
export async function saveSessionData(db: SqlConnection, sessionId: string, data: unknown): Promise<void> {
  await db.raw("update payment_session set data = ?::jsonb where id = ?", [JSON.stringify(data), sessionId])
}
