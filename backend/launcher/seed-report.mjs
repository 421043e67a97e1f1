#!/usr/bin/env node
// @ts-check
import { spawnSync } from "node:child_process"
import { isRunning, startDatabase } from "./database.mjs"
import { childEnvironment } from "./environment.mjs"
import { install } from "./install.mjs"
import { addresses, backend, home } from "./paths.mjs"
import { medusa } from "./prepare.mjs"

/**
 * `npm run seed:report`: what the shop's data holds, cluster by cluster; fails
 * under the catalogue's counts. Works beside a running shop, and without one.
 */
await install()
const wasRunning = isRunning(home)
const database = process.env.DATABASE_URL ? null : await startDatabase({ home })
const databaseUrl = process.env.DATABASE_URL || database?.url("khooshe") || ""
const { status } = spawnSync(process.execPath, [medusa, "exec", "../seed/src/report.ts"], {
  cwd: backend, stdio: "inherit", env: { ...childEnvironment({ home, databaseUrl, at: addresses() }), LOG_LEVEL: "error" },
})
if (database && !wasRunning) await database.stop()
process.exit(status ?? 1)
