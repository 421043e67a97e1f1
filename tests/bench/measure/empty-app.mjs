// @ts-check
import fs from "node:fs"
import path from "node:path"
import { freePort } from "../../../backend/launcher/database.mjs"
import { root, storefront } from "../../../backend/launcher/paths.mjs"
import { run, serve } from "../../../backend/launcher/processes.mjs"

const folder = path.join(root, "tests/bench/empty-app")
const next = path.join(storefront, "node_modules/next/dist/bin/next")
const log = path.join(root, "tests/output/empty-app.log")
/** @returns {NodeJS.ProcessEnv} */
const env = () => ({ ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" })

/** The very Next and React that the shop is built with, so that the two builds differ in the app alone. */
function borrowModules() {
  fs.mkdirSync(path.join(folder, "node_modules"), { recursive: true })
  for (const name of ["next", "react", "react-dom"]) {
    const at = path.join(folder, "node_modules", name)
    fs.rmSync(at, { force: true, recursive: true })
    fs.symlinkSync(fs.realpathSync(path.join(storefront, "node_modules", name)), at, "junction")
  }
}

/** Builds the empty app when it is not built with this Next yet, and serves it. */
export async function startEmptyApp() {
  const version = String(JSON.parse(fs.readFileSync(path.join(storefront, "node_modules/next/package.json"), "utf8")).version)
  const built = path.join(folder, ".next/built-with")
  if (!fs.existsSync(built) || fs.readFileSync(built, "utf8") !== version) {
    borrowModules()
    fs.rmSync(path.join(folder, ".next"), { force: true, recursive: true })
    await run(process.execPath, [next, "build", folder], { cwd: folder, env: env(), log })
    fs.writeFileSync(built, version)
  }
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = serve({ name: "empty app", command: process.execPath, args: [next, "start", folder, "--port", String(port)], cwd: folder, env: env(), log, health: url }, (name, lines) => console.error(`The ${name} ended:\n${lines}`))
  await server.ready()
  return { url, version, stop: () => server.stop() }
}
