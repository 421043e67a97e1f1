// @ts-check
import { spawn } from "node:child_process"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"

/** Colours of other programs have no place in a progress line. */
const plain = (/** @type {string} */ text) => text.replace(/\u001b\[[0-9;]*m/g, "")

/**
 * Runs a command to its end. Its output goes to `log` and, line by line, to `tell`.
 * @param {string} command @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, tell?: (line: string) => void, signal?: AbortSignal }} options
 * @returns {Promise<void>} rejects with the last lines when the command fails
 */
export async function run(command, args, { cwd, env, log, tell, signal }) {
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const file = fs.createWriteStream(log, { flags: "a" })
  // a group of its own: Ctrl-C reaches only the launcher, which ends the whole group
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true, shell: process.platform === "win32" })
  const stop = () => killGroup(child.pid, "SIGTERM")
  signal?.addEventListener("abort", stop)
  /** @type {string[]} */
  const tail = []
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      file.write(chunk)
      for (const line of plain(String(chunk)).split("\n")) {
        if (!line.trim()) continue
        tell?.(line)
        tail.push(line)
        if (tail.length > 30) tail.shift()
      }
    })
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve))
  signal?.removeEventListener("abort", stop)
  file.end()
  if (signal?.aborted) throw new Error("stopped")
  if (code !== 0) throw new Error(`${[path.basename(command), ...args].join(" ")} ended with ${code}. Its last lines (all in ${log}):\n${tail.join("\n")}`)
}

export function killGroup(/** @type {number | undefined} */ pid, /** @type {NodeJS.Signals} */ signal) {
  if (!pid) return
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal)
  } catch {
    // it has ended by itself
  }
}

/** Is anything listening there, or is it somebody's own end of a connection? Either way no server of ours can have it. */
export async function isTaken(/** @type {number} */ port) {
  /** @type {Promise<boolean>} */
  const answers = new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" })
    socket.once("connect", () => (socket.destroy(), resolve(true))).once("error", () => resolve(false))
  })
  if (await answers) return true
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", () => resolve(true)).listen(port, () => server.close(() => resolve(false)))
  })
}

/** Milliseconds after which a server that does not answer is given up; a slow machine takes half a minute. */
const patience = 300_000

/**
 * A server that runs until it is stopped.
 * @param {{ name: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, log: string, health: string }} what
 * @param {(name: string, lines: string) => void} onDeath called when it ends unasked
 */
export function serve(what, onDeath) {
  fs.mkdirSync(path.dirname(what.log), { recursive: true })
  const log = fs.openSync(what.log, "a")
  const child = spawn(what.command, what.args, { cwd: what.cwd, env: what.env, stdio: ["ignore", log, log], detached: true })
  fs.closeSync(log)
  let stopping = false
  const lastLines = () => fs.readFileSync(what.log, "utf8").split("\n").slice(-20).join("\n")
  const ended = new Promise((resolve) => child.once("error", resolve).once("close", resolve))
  void ended.then(() => {
    if (!stopping) onDeath(what.name, lastLines())
  })
  return {
    pid: child.pid,
    /** Waits until it can serve. */
    async ready() {
      for (const until = Date.now() + patience; ; ) {
        if (Date.now() > until) throw new Error(`The ${what.name} does not answer. Its last lines (all in ${what.log}):\n${lastLines()}`)
        if (stopping) throw new Error("stopped")
        try {
          if ((await fetch(what.health, { signal: AbortSignal.timeout(2000) })).ok) return
        } catch {
          // not yet
        }
        await wait(250)
      }
    },
    async stop() {
      stopping = true
      killGroup(child.pid, "SIGTERM")
      const late = setTimeout(() => killGroup(child.pid, "SIGKILL"), 8000)
      await ended
      clearTimeout(late)
    },
  }
}
