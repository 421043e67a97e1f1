// @ts-check
import { execFileSync, spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "../../../backend/launcher/database.mjs"
import { root } from "../../../backend/launcher/paths.mjs"
import { measureMemory } from "./memory.mjs"
import { table } from "./numbers.mjs"

const idleSeconds = 30

/** One `npm start`, as a newcomer types it, until it says that it is ready. @param {string} folder @param {NodeJS.ProcessEnv} env */
export async function start(folder, env) {
  const began = Date.now()
  const child = spawn(process.execPath, ["backend/launcher/start.mjs"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)))
  const ended = new Promise((resolve) => child.once("close", resolve))
  let over = false
  void ended.then(() => (over = true))
  while (!/^Khooshe is ready/m.test(said)) {
    if (over) throw new Error(`npm start ended:\n${said.split("\n").slice(-20).join("\n")}`)
    await wait(100)
  }
  const seconds = (Date.now() - began) / 1000
  const parts = [...said.matchAll(/^\[ *\d+ s\] (.+): done in ([\d.]+) s$/gm)].map((match) => [match[1] ?? "", `${match[2]} s`])
  return {
    seconds,
    parts,
    pid: child.pid ?? 0,
    async stop() {
      child.kill("SIGINT")
      await ended
    },
  }
}

/**
 * A fresh clone of what is committed, in an empty folder with empty caches: the cold start and what its parts cost,
 * memory after half a minute of rest, and the second start. Parts run beside each other, so they do not add up.
 */
export async function measureStarting() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "khooshe-bench-"))
  const clone = path.join(folder, "khooshe")
  try {
    execFileSync("git", ["clone", "--quiet", root, clone])
    const ports = [await freePort(), await freePort(), await freePort()]
    const env = {
      ...process.env, KHOOSHE_HOME: path.join(clone, ".khooshe"), KHOOSHE_SHOP_PORT: String(ports[0]), KHOOSHE_API_PORT: String(ports[1]), KHOOSHE_SANDBOX_PORT: String(ports[2]),
      npm_config_cache: path.join(folder, "npm"), npm_config_store_dir: path.join(folder, "store"), XDG_CACHE_HOME: path.join(folder, "cache"), XDG_DATA_HOME: path.join(folder, "data"),
    }
    const cold = await start(clone, env)
    await wait(idleSeconds * 1000)
    const memory = measureMemory(cold.pid, env.KHOOSHE_HOME)
    await cold.stop()
    const second = await start(clone, env)
    await second.stop()
    const rows = [["part", "time"], ...cold.parts.map(([name, time]) => [`  ${name}`, time ?? ""]), ["cold start, empty caches", `${cold.seconds.toFixed(1)} s`], ...second.parts.map(([name, time]) => [`  ${name}`, time ?? ""]), ["second start", `${second.seconds.toFixed(1)} s`]]
    return `${table(rows)}\n\nMemory of its processes, ${idleSeconds} s after the cold start\n${memory}`
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
