// @ts-check
import { createRequire } from "node:module"
import path from "node:path"
import { backend } from "../../../backend/launcher/paths.mjs"

/** @typedef {{ connect: () => Promise<void>, query: (sql: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>, end: () => Promise<void> }} Client */

/** A connection to a database, by the driver that the backend has. @param {string} url @returns {Promise<Client>} */
export async function connect(url) {
  /** @type {{ Client: new (options: { connectionString: string }) => Client }} */
  const pg = createRequire(path.join(backend, "package.json"))("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
