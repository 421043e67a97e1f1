import { z } from "zod"
import { DAY_MS, SHORT_MS, within, type Asked } from "../code/limits.js"
import type { NewOtp, OtpStore } from "./store.js"

type Binding = string | number | Date | null

/** One conversation with the database. Values only ever travel as bindings. */
export interface SqlSession {
  raw(sql: string, bindings: readonly Binding[]): PromiseLike<{ rows: unknown[] }>
}

/** The two methods that are used of Medusa's `__pg_connection__` (knex). */
export interface SqlConnection extends SqlSession {
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>
}

/** The columns of `sign_in_code` that this store reads and writes; the host's table must have them. */
export const otpColumns: readonly string[] = ["id", "number_key", "address_key", "device_key", "code_hash", "state", "tries", "asked_at", "expires_at"]

const counted = z.object({ short: z.coerce.number().int(), day: z.coerce.number().int() })
const opened = z.object({ id: z.string(), code_hash: z.string() })

/** Nothing here is ever soft-deleted; the statements say so because Medusa's indexes only cover rows that are not. */
const INSERT = `insert into sign_in_code (id, number_key, address_key, device_key, code_hash, state, tries, asked_at, expires_at)
  values (?, ?, ?, ?, ?, 'open', 0, ?, ?)`

const TRY = `update sign_in_code set tries = tries + 1, updated_at = now()
  where number_key = ? and state = 'open' and tries < ? and expires_at > ? and deleted_at is null returning id, code_hash`

const USE = "update sign_in_code set state = 'used', updated_at = now() where id = ? and state = 'open' and expires_at > ? returning id"

/** Column names are ours, never a caller's. */
async function askedSince(session: SqlSession, column: "number_key" | "address_key" | "device_key", key: string, now: Date): Promise<Asked> {
  const sql = `select count(*) filter (where asked_at > ?) as short, count(*) as day from sign_in_code where ${column} = ? and asked_at > ? and deleted_at is null`
  const { rows } = await session.raw(sql, [new Date(now.getTime() - SHORT_MS), key, new Date(now.getTime() - DAY_MS)])
  return counted.parse(rows[0])
}

/** The codes in the table `sign_in_code` of Medusa's own database. */
export function createSqlOtpStore(db: SqlConnection): OtpStore {
  return {
    put: (otp: NewOtp, limits) =>
      db.transaction(async (session) => {
        const counters = [
          { column: "number_key" as const, key: otp.number_key, limit: limits.number },
          { column: "address_key" as const, key: otp.address_key, limit: limits.address },
          { column: "device_key" as const, key: otp.device_key, limit: limits.device },
        ].flatMap(({ key, ...counter }) => (key === null ? [] : [{ ...counter, key }]))
        // always in the same order, or two who ask at once could wait for each other
        for (const key of counters.map((counter) => counter.key).sort()) await session.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
        for (const { column, key, limit } of counters) if (!within(await askedSince(session, column, key, otp.asked_at), limit)) return false
        await session.raw("delete from sign_in_code where asked_at < ? and deleted_at is null", [new Date(otp.asked_at.getTime() - DAY_MS)])
        await session.raw("update sign_in_code set state = 'replaced', updated_at = now() where number_key = ? and state = 'open' and deleted_at is null", [otp.number_key])
        await session.raw(INSERT, [otp.id, otp.number_key, otp.address_key, otp.device_key, otp.code_hash, otp.asked_at, otp.expires_at])
        return true
      }),
    async countTry(numberKey, maximumTries, now) {
      const [row] = (await db.raw(TRY, [numberKey, maximumTries, now])).rows
      return row === undefined ? null : opened.parse(row)
    },
    async use(id, now) {
      return (await db.raw(USE, [id, now])).rows.length === 1
    },
  }
}
