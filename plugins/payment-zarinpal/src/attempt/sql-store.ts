import { z } from "zod"
import { locales, type Attempt, type NewAttempt } from "./attempt.js"
import { attemptStates, movedBy } from "./rules.js"
import type { AttemptStore, EventFacts, RefundNote, SessionFacts } from "./store.js"

type Binding = string | number | boolean | Date | null

/** The one method that is used of Medusa's `__pg_connection__` (knex): values only ever travel as bindings. */
export interface SqlConnection {
  raw(sql: string, bindings: readonly Binding[]): PromiseLike<{ rows: unknown[] }>
}

/** PostgreSQL hands `numeric` over as text; a rial amount that is not a safe whole number is a defect, not a value. */
const rial = z.union([z.string(), z.number()]).transform(Number).pipe(z.number().int())

const attemptShape = z.object({
  id: z.string(),
  provider_id: z.string(),
  authority: z.string(),
  token: z.string(),
  amount: rial,
  currency_code: z.string(),
  cart_id: z.string().nullable(),
  payment_session_id: z.string(),
  locale: z.enum(locales),
  state: z.enum(attemptStates),
  reason: z.string().nullable(),
  gateway_code: z.number().int().nullable(),
  ref_id: z.string().nullable(),
  card_mask: z.string().nullable(),
  order_id: z.string().nullable(),
  started_at: z.date(),
  returned_at: z.date().nullable(),
  verified_at: z.date().nullable(),
  refund_due: rial.nullable(),
})
const attemptRow: z.ZodType<Attempt> = attemptShape

/** The columns of `payment_attempt` that this store reads; the shop's model must have exactly these. */
export const attemptColumns: readonly string[] = Object.keys(attemptShape.shape)

const sessionRow: z.ZodType<SessionFacts> = z.object({
  provider_id: z.string(),
  cart_id: z.string().nullable(),
  amount: rial,
  collection_amount: rial,
  authority: z.string().nullable(),
})

const COLUMNS = attemptColumns.join(", ")

/** Medusa keeps every amount twice: as `numeric`, and exact in `raw_…` as the model layer reads it. */
const raw = (amount: number): string => JSON.stringify({ value: String(amount), precision: 20 })

const INSERT = `insert into payment_attempt (id, provider_id, authority, token, amount, raw_amount, currency_code, cart_id,
  payment_session_id, locale, state, started_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, 'started', ?)`

/** An unanswered verify outlives a cancellation or a change of the cart: somebody must still learn what became of the money. */
const APPLY = `update payment_attempt set state = ?,
  reason = case when reason = 'verify_sent' and ? then reason else ? end,
  gateway_code = coalesce(?, gateway_code), ref_id = coalesce(?, ref_id), card_mask = coalesce(?, card_mask),
  verified_at = case when ? then ?::timestamptz else verified_at end,
  refund_due = case when ? then null else refund_due end,
  raw_refund_due = case when ? then null else raw_refund_due end,
  updated_at = now()
  where authority = ? and state = any(string_to_array(?, ','))`

const ALL_DUE = `update payment_attempt set refund_due = amount, raw_refund_due = raw_amount, reason = ?,
  gateway_code = coalesce(?, gateway_code), updated_at = now()
  where authority = ? and state = 'paid' returning ${COLUMNS}`

/** Medusa commits its refund row before it calls the provider; should it ever not, this refund is added to the others. */
const RECORD_REFUND = `update payment_attempt a set refund_due = least(t.total, a.amount),
  raw_refund_due = jsonb_build_object('value', least(t.total, a.amount)::text, 'precision', 20),
  reason = 'refund_due', updated_at = now()
  from (
    select coalesce(sum(r.amount), 0) + ?::numeric as total
    from refund r
    where r.id <> ? and r.deleted_at is null and r.payment_id in (
      select payment_id from refund where id = ?
      union
      select p.id from payment p join payment_attempt pa on pa.payment_session_id = p.payment_session_id where pa.authority = ?
    )
  ) t
  where a.authority = ? and a.state = 'paid' returning ${attemptColumns.map((column) => `a.${column}`).join(", ")}`

const SESSION = `select s.provider_id, l.cart_id, s.amount, c.amount as collection_amount, s.data->>'authority' as authority
  from payment_session s
  join payment_collection c on c.id = s.payment_collection_id
  left join cart_payment_collection l on l.payment_collection_id = c.id and l.deleted_at is null
  where s.id = ? and s.deleted_at is null limit 1`

/** The attempts in the table `payment_attempt` of Medusa's own database. */
export function createSqlAttemptStore(db: SqlConnection): AttemptStore {
  const first = async (sql: string, bindings: readonly Binding[]): Promise<unknown> => (await db.raw(sql, bindings)).rows[0]
  const attempt = async (sql: string, bindings: readonly Binding[]): Promise<Attempt | null> => {
    const row = await first(sql, bindings)
    return row === undefined ? null : attemptRow.parse(row)
  }
  const byAuthority = (authority: string): Promise<Attempt | null> =>
    attempt(`select ${COLUMNS} from payment_attempt where authority = ? limit 1`, [authority])

  return {
    byAuthority,
    async insert(a: NewAttempt) {
      await db.raw(INSERT, [a.id, a.provider_id, a.authority, a.token, a.amount, raw(a.amount), a.currency_code, a.cart_id, a.payment_session_id, a.locale, a.started_at])
    },
    async apply(authority, event, facts: EventFacts) {
      const { from, to } = movedBy(event)
      const keepsOpenVerify = event === "cancelled" || event === "outdated"
      const reversed = event === "reversed"
      await db.raw(APPLY, [
        to, keepsOpenVerify, facts.reason, facts.gatewayCode ?? null, facts.refId ?? null, facts.cardMask ?? null,
        event === "confirmed", facts.at, reversed, reversed, authority, from.join(","),
      ])
      return byAuthority(authority)
    },
    async markVerifySent(authority) {
      const sql = "update payment_attempt set reason = 'verify_sent', updated_at = now() where authority = ? and state = 'started' returning id"
      return (await first(sql, [authority])) !== undefined
    },
    async note(authority, reason, gatewayCode) {
      const sql = "update payment_attempt set reason = ?, gateway_code = ?, updated_at = now() where authority = ? and state = 'started'"
      await db.raw(sql, [reason, gatewayCode, authority])
    },
    async closeLostVerify(authority) {
      const sql = `update payment_attempt set reason = 'nothing_taken', updated_at = now()
        where authority = ? and reason = 'verify_sent' and state in ('cancelled', 'failed', 'stale')`
      await db.raw(sql, [authority])
    },
    async fillCart(authority, cartId) {
      await db.raw("update payment_attempt set cart_id = ?, updated_at = now() where authority = ? and cart_id is null", [cartId, authority])
    },
    async markOrphaned(authority) {
      const sql = `update payment_attempt a set reason = 'orphaned', updated_at = now() where a.authority = ? and a.state = 'paid'
        and not exists (select 1 from payment p where p.payment_session_id = a.payment_session_id)`
      await db.raw(sql, [authority])
    },
    markAllDue: (authority, reason, gatewayCode) => attempt(ALL_DUE, [reason, gatewayCode, authority]),
    recordRefund: ({ authority, amount, refundId }: RefundNote) =>
      attempt(RECORD_REFUND, [amount, refundId, refundId, authority, authority]),
    async sessionFacts(sessionId) {
      const row = await first(SESSION, [sessionId])
      return row === undefined ? null : sessionRow.parse(row)
    },
    async paymentExists(sessionId) {
      return (await first("select id from payment where payment_session_id = ? limit 1", [sessionId])) !== undefined
    },
  }
}
