import { createRequire } from "node:module"
import path from "node:path"
import { expect } from "vitest"
import { freePort, startDatabase } from "../../backend/launcher/database.mjs"
import { childEnvironment } from "../../backend/launcher/environment.mjs"
import { addresses, backend, home, root } from "../../backend/launcher/paths.mjs"
import { medusa } from "../../backend/launcher/prepare.mjs"
import { killGroup, serve } from "../../backend/launcher/processes.mjs"
import { request, type Answer } from "./http"
import { token } from "./operator"
import { output } from "./suites.mjs"

type Client = { connect(): Promise<void>; query(sql: string): Promise<{ rows: Record<string, unknown>[] }>; end(): Promise<void> }
const { Client: PgClient } = createRequire(path.join(root, "backend/package.json"))("pg") as { Client: new (options: { connectionString: string }) => Client }
const databaseUrl = async () => process.env.TEST_DATABASE_URL || (await startDatabase({ home })).url("khooshe")

/** A second API beside the product's own, on the same data: the one that is killed, and started again. */
export class Victim {
  url = ""
  private server: ReturnType<typeof serve> | undefined

  async start(): Promise<void> {
    const port = await freePort()
    const env = { ...childEnvironment({ home, databaseUrl: await databaseUrl(), at: addresses() }), NODE_ENV: "production" }
    this.url = `http://127.0.0.1:${port}`
    this.server = serve({ name: "second API", command: process.execPath, args: [medusa, "start", "--port", String(port)], cwd: path.join(backend, ".medusa/server"), env, log: path.join(output, "second-api.log"), health: `${this.url}/health` }, () => undefined)
    await this.server.ready()
  }

  kill(): void {
    killGroup(this.server?.pid, "SIGKILL")
  }

  async stop(): Promise<void> {
    await this.server?.stop()
  }

  /** A call of a desk, as the person with that e-mail address; null when it died over it. */
  async desk(email: string, at: string, body?: unknown): Promise<Answer | null> {
    const authorization = `Bearer ${await token("desk_user", email)}`
    return request(`${this.url}/desk${at}`, { headers: { authorization }, ...(body === undefined ? {} : { body }) }).catch(() => null)
  }

  /**
   * Kills it at one place: the table is held, so that whoever writes it waits there, and once somebody does, the process
   * is killed with everything before that written and nothing after.
   */
  async killAtWriteOf(table: string, act: () => Promise<unknown>): Promise<void> {
    const client = new PgClient({ connectionString: await databaseUrl() })
    await client.connect()
    try {
      await client.query("begin")
      await client.query(`lock table ${table} in share mode`)
      const acting = act()
      await expect.poll(async () => (await client.query(`select count(*)::int as count from pg_locks where not granted and relation = '${table}'::regclass`)).rows[0]?.count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0)
      this.kill()
      await acting
    } finally {
      await client.query("rollback")
      await client.end()
    }
  }
}
