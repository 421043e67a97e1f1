import { PGlite } from "@electric-sql/pglite"
import type { SqlConnection, SqlSession } from "../store/index.js"

/** The table as the host's module creates it. */
const SCHEMA = `
create table sign_in_code (
  id text primary key, number_key text not null, address_key text, device_key text, code_hash text not null,
  state text check (state in ('open', 'used', 'replaced')) not null default 'open', tries integer not null default 0,
  asked_at timestamptz not null, expires_at timestamptz not null,
  created_at timestamptz not null default now(), updated_at timestamptz not null default now(), deleted_at timestamptz
);`

export type TestDatabase = SqlConnection & { empty(): Promise<void>; close(): Promise<void> }

/** What of PGlite a statement needs. */
type Runner = { query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }

/** Takes `?` for a value, as Medusa's knex connection does. */
const session = (runner: Runner): SqlSession => ({
  async raw(sql, bindings) {
    let n = 0
    return runner.query(sql.replace(/\?/g, () => `$${(n += 1)}`), [...bindings])
  },
})

/** A PostgreSQL in this process. */
export async function openDatabase(): Promise<TestDatabase> {
  const db = await PGlite.create()
  await db.exec(SCHEMA)
  return {
    ...session(db),
    transaction: (work) => db.transaction((runner) => work(session(runner))),
    async empty() {
      await db.exec("truncate sign_in_code")
    },
    close: () => db.close(),
  }
}
