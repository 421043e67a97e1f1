#!/usr/bin/env node
// @ts-check
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort, startDatabase } from "../backend/launcher/database.mjs"
import { root } from "../backend/launcher/paths.mjs"
import { serve } from "../backend/launcher/processes.mjs"
import { say, step } from "../backend/launcher/progress.mjs"
import { conclude, jest, output, vitest } from "./support/suites.mjs"
import { environment, verify } from "./support/verify.mjs"

/**
 * `npm test`: everything, from a bare clone. With words behind it (`node tests/run.mjs security`) only the journeys
 * whose path holds one of them. What is checked runs against the
 * real thing: a real PostgreSQL for the backend's own tests, and then the whole
 * product, started as the README says, for journeys over HTTP and in a browser.
 */
const only = process.argv.slice(2)
const home = fs.mkdtempSync(path.join(os.tmpdir(), "khooshe-test-"))
/** @type {(() => Promise<void>)[]} */
const stops = []

async function backendOverHttp() {
  const database = await startDatabase({ home: path.join(home, "backend"), durable: false })
  stops.push(() => database.stop())
  return jest("backend", { ...environment(), NODE_ENV: "test", TZ: "UTC", KHOOSHE_HOME: path.join(home, "backend"), KHOOSHE_ADMIN: "off", DATABASE_URL: database.url("postgres") })
}

async function wholeProduct() {
  const [shop, api, sandbox] = [await freePort(), await freePort(), await freePort()]
  const env = {
    ...environment(), KHOOSHE_HOME: path.join(home, "product"), KHOOSHE_SHOP_PORT: String(shop), KHOOSHE_API_PORT: String(api), KHOOSHE_SANDBOX_PORT: String(sandbox),
    KHOOSHE_DEMO_PASSWORD: "a-demo-password-for-tests", NODE_ENV: "",
  }
  const log = path.join(output, "start.log")
  fs.rmSync(log, { force: true })
  let dead = ""
  const product = serve({ name: "npm start", command: process.execPath, args: [path.join(root, "backend/launcher/start.mjs")], cwd: root, env, log, health: `http://127.0.0.1:${shop}/health` }, (_, lines) => (dead = lines))
  stops.push(() => product.stop())
  await step("Starting the product", async (tell) => {
    for (;;) {
      if (dead) throw new Error(`npm start ended:\n${dead}`)
      const said = fs.existsSync(log) ? fs.readFileSync(log, "utf8").trim().split("\n") : []
      tell(said.at(-1) ?? "")
      if (said.at(-1)?.startsWith("Khooshe is ready")) return
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  })
  return vitest("tests", { ...env, SHOP_URL: `http://localhost:${shop}`, API_URL: `http://localhost:${api}`, SANDBOX_URL: `http://localhost:${sandbox}` }, "journeys", only)
}

async function main() {
  const results = only.length ? [] : await verify()
  for (const part of only.length ? [wholeProduct] : [backendOverHttp, wholeProduct])
    try {
      results.push(await part())
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      results.push({ name: part.name, passed: 0, failed: 1, skipped: [] })
    }
  return conclude(results)
}

async function end() {
  for (const stop of stops.reverse()) await stop().catch(() => undefined)
  fs.rmSync(home, { recursive: true, force: true })
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end().then(() => process.exit(130)))
const code = await main().catch((error) => (console.error(error), 1))
await end()
say(code ? "tests failed" : "tests passed")
process.exit(code)
