#!/usr/bin/env node
// @ts-check
import path from "node:path"
import { startDatabase } from "./database.mjs"
import { childEnvironment, keptSecrets } from "./environment.mjs"
import { install } from "./install.mjs"
import { addresses, backend, home, root, storefront } from "./paths.mjs"
import { build, medusa, migrate, seed } from "./prepare.mjs"
import { isTaken, serve } from "./processes.mjs"
import { say, step } from "./progress.mjs"

/**
 * `npm start`: from a clone to a running shop. Built-ins only, because it runs
 * before anything is installed.
 */
const at = addresses()
const stopped = new AbortController()
/** @type {(() => Promise<void>)[]} stops what runs, the last started first */
const stops = []
let ending = false

async function end(/** @type {number} */ code) {
  if (ending) process.exit(code || 130) // asked twice: do not wait
  ending = true
  stopped.abort()
  for (const stop of stops.reverse()) await stop().catch((error) => console.error(error))
  say("Stopped; the data is kept.")
  process.exit(code)
}

/** @throws when a port of ours is somebody else's */
async function refuseTakenPorts() {
  for (const { name, port, variable } of Object.values(at))
    if (await isTaken(port)) throw new Error(`Port ${port} (${name}) is taken. Stop what uses it, or set ${variable} to another port.`)
}

async function main() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node 20.19 or newer is needed; this is ${process.version}.`)
  await refuseTakenPorts()

  say(`Khooshe starts; its data is in ${home}`)
  await install()

  const databaseUrl = process.env.DATABASE_URL || (await step("Starting the database", async () => {
    const database = await startDatabase({ home })
    stops.push(() => database.stop())
    await database.createDatabase("khooshe")
    return database.url("khooshe")
  }))
  const env = childEnvironment({ home, databaseUrl, at })
  const context = { home, env, signal: stopped.signal }
  const profile = process.env.KHOOSHE_SEED || (env.KHOOSHE_ENV === "production" ? "none" : "demo")

  await build(context, "the plugins", ["./plugins/*"])
  const data = async () => {
    await migrate(context)
    if (profile !== "none") await seed(context, profile)
  }
  const programs = build(context, "backend, admin and shop", ["@khooshe/backend", "@khooshe/storefront"])
  await Promise.all([data(), programs])

  const production = { ...env, NODE_ENV: "production" }
  const died = (/** @type {string} */ name, /** @type {string} */ lines) => {
    console.error(`\nThe ${name} ended. Its last lines:\n${lines}`)
    void end(1)
  }
  const logs = path.join(home, "logs")
  // installing and building took minutes, in which somebody may have come; a server without its port would only not answer
  await refuseTakenPorts()
  /** @type {ReturnType<typeof serve>[]} */
  const servers = []
  if (!env.ZARINPAL_MERCHANT_ID)
    servers.push(serve({
      name: "payment sandbox", command: process.execPath, args: [path.join(root, "plugins/payment-zarinpal/dist/sandbox/server.js")], cwd: root,
      env: { ...production, SANDBOX_PORT: String(at.sandbox.port), SANDBOX_DATA: path.join(home, "sandbox") }, log: path.join(logs, "sandbox.log"), health: `http://127.0.0.1:${at.sandbox.port}/health`,
    }, died))
  servers.push(serve({
    name: "API", command: process.execPath, args: [medusa, "start", "--port", String(at.api.port)], cwd: path.join(backend, ".medusa/server"),
    env: production, log: path.join(logs, "api.log"), health: `http://127.0.0.1:${at.api.port}/health`,
  }, died))
  servers.push(serve({
    name: "shop", command: process.execPath, args: [path.join(storefront, "server/start.mjs"), "--port", String(at.shop.port)], cwd: storefront,
    env: production, log: path.join(logs, "shop.log"), health: `http://127.0.0.1:${at.shop.port}/health`,
  }, died))
  for (const server of servers) stops.push(() => server.stop())
  await step("Starting sandbox, API and shop", () => Promise.all(servers.map((server) => server.ready())))

  const lines = [
    "",
    `  Shop      ${at.shop.url}/fa   ·   ${at.shop.url}/en`,
    `  Desk      ${at.shop.url}/fa/desk`,
    `  API       ${at.api.url}`,
    `  Admin     ${at.api.url}/app`,
    ...(env.ZARINPAL_MERCHANT_ID ? [] : [`  Sandbox   ${at.sandbox.url}   (payments; messages at ${at.sandbox.url}/messages)`]),
  ]
  if (profile === "demo")
    lines.push("", "  Demo accounts, one password for all: " + keptSecrets(home).demoPassword, "  operator@khooshe.example   admin", "  nastaran@khooshe.example   desk, Bojnurd candy   (more in the README)")
  console.log(lines.join("\n") + "\n")
  console.log(`Khooshe is ready: ${at.shop.url}  (Ctrl-C stops it)`)
}

process.on("SIGINT", () => void end(0))
process.on("SIGTERM", () => void end(0))
main().catch((error) => {
  if (ending) return
  console.error(`\n${error instanceof Error ? error.message : error}`)
  void end(1)
})
