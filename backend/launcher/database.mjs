// @ts-check
import { createRequire } from "node:module"
import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { backend } from "./paths.mjs"
import { postgresFiles } from "./postgres-files.mjs"

const user = "khooshe"

/** Trigram search asks the C library, not the collation provider, what a letter is; macOS has no C.UTF-8. */
const ctype = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"

/** @typedef {{ url: (name: string) => string, createDatabase: (name: string) => Promise<boolean>, dropDatabase: (name: string) => Promise<void>, stop: () => Promise<void> }} Database */

/** A port that nothing listens on, on the loopback address. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

/** @returns {typeof import("pg")} */
const pg = () => createRequire(path.join(backend, "package.json"))("pg")

/** @param {string} url @param {string} sql @param {unknown[]} [values] */
async function run(url, sql, values) {
  const client = new (pg().Client)({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** Persian words are letters to this server, else trigram search finds nothing and case folding is wrong. */
export async function assertUnicode(/** @type {string} */ url) {
  const [row] = await run(url, "select current_setting('server_encoding') as encoding, 'کفش' ~ '^[[:alpha:]]+$' as letters, datctype from pg_database where datname = current_database()")
  if (row?.encoding !== "UTF8" || row?.letters !== true || ["C", "POSIX"].includes(row?.datctype))
    throw new Error("The database does not know Persian letters. Create it with encoding UTF8 and a Unicode ctype, for example C.UTF-8.")
}

function spawnServer(/** @type {ReturnType<typeof postgresFiles>} */ files, /** @type {string} */ program, /** @type {string[]} */ args, /** @type {import("node:child_process").StdioOptions} */ stdio) {
  const [command, ...rest] = [...files.prefix, path.join(files.bin, program), ...args]
  // detached: Ctrl-C reaches the launcher alone, which stops the database last
  return spawn(String(command), rest, { stdio, detached: true, env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }, ...files.owner })
}

async function initialise(/** @type {ReturnType<typeof postgresFiles>} */ files, /** @type {string} */ password) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "khooshe-"))
  const passwordFile = path.join(folder, "password")
  fs.writeFileSync(passwordFile, password)
  if (files.owner) for (const at of [folder, passwordFile]) fs.chownSync(at, files.owner.uid, files.owner.gid)
  try {
    const child = spawnServer(files, "initdb", [
      "-D", files.data, "-U", user, "-A", "scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--lc-collate=C", `--lc-ctype=${ctype}`, "--lc-messages=C", "--lc-monetary=C", "--lc-numeric=C", "--lc-time=C",
      "--locale-provider=builtin", "--builtin-locale=C.UTF-8",
    ], ["ignore", "pipe", "pipe"])
    let output = ""
    child.stdout?.on("data", (chunk) => (output += chunk))
    child.stderr?.on("data", (chunk) => (output += chunk))
    const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve))
    if (code !== 0) throw new Error(`The database could not be created:\n${output}`)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The server that still runs on this data, after its launcher was killed; null and no stale pid file otherwise. */
function runningServer(/** @type {string} */ data) {
  const pidFile = path.join(data, "postmaster.pid")
  if (!fs.existsSync(pidFile)) return null
  const [pidLine, , , portLine] = fs.readFileSync(pidFile, "utf8").split("\n")
  const pid = Number(pidLine)
  const alive = (() => {
    try {
      process.kill(pid, 0)
      if (process.platform !== "linux") return true
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(data)
    } catch {
      return false
    }
  })()
  if (alive) return { pid, port: Number(portLine) }
  fs.rmSync(pidFile, { force: true })
  return null
}

/** Does a server run on the data under `home` already? Whoever only visits leaves it running. */
export function isRunning(/** @type {string} */ home) {
  return fs.existsSync(path.join(home, "database-created")) && runningServer(postgresFiles(home).data) !== null
}

const gone = (/** @type {number} */ pid) => {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

/**
 * Starts (or takes over) the embedded PostgreSQL whose data is under `home`.
 * @param {{ home: string, durable?: boolean }} options `durable: false` trades safety for speed, in tests
 * @returns {Promise<Database>}
 */
export async function startDatabase({ home, durable = true }) {
  fs.mkdirSync(home, { recursive: true, mode: 0o700 })
  const files = postgresFiles(home)
  const secretFile = path.join(home, "database-password")
  // an initdb that was cut short leaves no PG_VERSION in place of a whole cluster: begin again
  const whole = path.join(home, "database-created")
  if (!fs.existsSync(whole)) {
    if (fs.existsSync(files.data)) for (const name of fs.readdirSync(files.data)) fs.rmSync(path.join(files.data, name), { recursive: true, force: true })
    fs.writeFileSync(secretFile, randomBytes(24).toString("base64url"), { mode: 0o600 })
    await initialise(files, fs.readFileSync(secretFile, "utf8"))
    fs.writeFileSync(whole, new Date().toISOString())
  }
  const password = fs.readFileSync(secretFile, "utf8")
  let { pid, port } = runningServer(files.data) ?? { pid: 0, port: 0 }
  if (!pid) {
    port = await freePort()
    const log = fs.openSync(path.join(home, "postgres.log"), "a")
    if (files.owner) fs.fchownSync(log, files.owner.uid, files.owner.gid)
    const child = spawnServer(files, "postgres", [
      "-D", files.data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200", "-c", "shared_buffers=128MB",
      ...(durable ? [] : ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]),
    ], ["ignore", log, log])
    child.unref()
    fs.closeSync(log)
    pid = child.pid ?? 0
  }
  const url = (/** @type {string} */ name) => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`
  const deadline = Date.now() + 30_000
  for (;;) {
    try {
      await assertUnicode(url("postgres"))
      break
    } catch (error) {
      if (gone(pid) || Date.now() > deadline) throw new Error(`The embedded database does not start; ${path.join(home, "postgres.log")} says why.`, { cause: error })
      await wait(100)
    }
  }
  return {
    url,
    async createDatabase(name) {
      if ((await run(url("postgres"), "select 1 from pg_database where datname = $1", [name])).length) return false
      await run(url("postgres"), `create database "${name}" template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype '${ctype}'`)
      return true
    },
    async dropDatabase(name) {
      await run(url("postgres"), `drop database if exists "${name}" with (force)`)
    },
    async stop() {
      if (gone(pid)) return
      process.kill(pid, "SIGINT") // fast shutdown: open transactions end, nothing is lost
      for (let i = 0; i < 200 && !gone(pid); i++) await wait(100)
      if (!gone(pid)) process.kill(pid, "SIGQUIT")
    },
  }
}
