import { spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { createRequire } from "node:module"
import { afterAll, describe, expect, it } from "vitest"
import { startDatabase } from "../../backend/launcher/database.mjs"
import { root } from "../../backend/launcher/paths.mjs"
import { isTaken } from "../../backend/launcher/processes.mjs"

const home = fs.mkdtempSync(path.join(os.tmpdir(), "khooshe-launcher-"))
afterAll(() => fs.rmSync(home, { recursive: true, force: true }))

type Client = { connect(): Promise<void>; query(sql: string): Promise<{ rows: Record<string, unknown>[] }>; end(): Promise<void> }
const { Client: PgClient } = createRequire(path.join(root, "backend/package.json"))("pg") as { Client: new (options: { connectionString: string }) => Client }

async function query(url: string, sql: string) {
  const client = new PgClient({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const pidFile = () => path.join(home, "postgres/postmaster.pid")
const pidOf = () => Number(fs.readFileSync(pidFile(), "utf8").split("\n")[0])

describe("the embedded database", () => {
  it("knows Persian letters and takes no password but its own", async () => {
    const database = await startDatabase({ home })
    expect(await database.createDatabase("shop")).toBe(true)
    expect(await database.createDatabase("shop")).toBe(false)
    const [row] = await query(database.url("shop"), "select 'کفش' ~ '^[[:alpha:]]{3}$' as letters, upper('é') as upper")
    expect(row).toEqual({ letters: true, upper: "É" })
    await query(database.url("shop"), "create extension pg_trgm")
    expect(await query(database.url("shop"), "select similarity('شکرپنیر', 'شکرپنر') > 0.4 as found")).toEqual([{ found: true }])
    const wrong = database.url("shop").replace(/:[^:@]+@/, ":wrong@")
    await expect(query(wrong, "select 1")).rejects.toThrow(/password/)
    await query(database.url("shop"), "create table kept (word text)")
    await query(database.url("shop"), "insert into kept values ('خوشه')")
    await database.stop()
  })

  it("keeps its data through kill -9 and starts beside a stale pid file", async () => {
    const database = await startDatabase({ home })
    process.kill(pidOf(), "SIGKILL")
    await new Promise((resolve) => setTimeout(resolve, 500))
    const again = await startDatabase({ home })
    expect(await query(again.url("shop"), "select word from kept")).toEqual([{ word: "خوشه" }])
    await again.stop()
    expect(database.url("shop")).toContain("127.0.0.1")
    fs.writeFileSync(pidFile(), `${process.pid}\n${home}/postgres\n0\n1\n\n127.0.0.1\n\n\n`)
    const third = await startDatabase({ home })
    expect(await query(third.url("shop"), "select word from kept")).toEqual([{ word: "خوشه" }])
    await third.stop()
  })

  it("a server that outlived its launcher is taken over, not doubled", async () => {
    const first = await startDatabase({ home })
    const second = await startDatabase({ home })
    expect(second.url("shop")).toBe(first.url("shop"))
    await second.stop()
  })
})

/** What `npm start` says, up to its end. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [path.join(root, "backend/launcher/start.mjs")], { env: { ...process.env, KHOOSHE_HOME: path.join(home, "product"), ...env } })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)))
  return new Promise<{ code: number | null; said: string }>((resolve) => child.once("close", (code) => resolve({ code, said })))
}

describe("npm start", () => {
  it("a port that is the near end of somebody's connection is taken too: a server could not listen there", async () => {
    const server = net.createServer().listen(0, "127.0.0.1")
    await new Promise((resolve) => server.once("listening", resolve))
    const socket = net.connect((server.address() as net.AddressInfo).port, "127.0.0.1")
    await new Promise((resolve) => socket.once("connect", resolve))
    const port = socket.localPort ?? 0
    expect([port > 0, await isTaken(port)]).toEqual([true, true])
    socket.destroy()
    server.close()
  })

  it.each(["KHOOSHE_SHOP_PORT", "KHOOSHE_API_PORT", "KHOOSHE_SANDBOX_PORT"])("a taken port is named, with %s to move it", async (variable) => {
    const server = net.createServer().listen(0, "127.0.0.1")
    await new Promise((resolve) => server.once("listening", resolve))
    const { port } = server.address() as net.AddressInfo
    const free = { KHOOSHE_SHOP_PORT: "28001", KHOOSHE_API_PORT: "28002", KHOOSHE_SANDBOX_PORT: "28003" }
    const { code, said } = await start({ ...free, [variable]: String(port) })
    server.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port}`)
    expect(said).toContain(variable)
  })
})
