// @ts-check
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { root } from "./paths.mjs"

/** A password that people can read aloud: no letters that look alike. */
function readablePassword() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789"
  return [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join("").replace(/(.{4})(?=.)/g, "$1-")
}

/**
 * Secrets of an installation that has none of its own: made once, kept beside
 * the data, readable by nobody else. `KHOOSHE_DEMO_PASSWORD` chooses the demo
 * password at the first start.
 * @param {string} home
 */
export function keptSecrets(home) {
  const file = path.join(home, "secrets.json")
  if (!fs.existsSync(file)) {
    const secret = () => randomBytes(32).toString("base64url")
    const made = { jwt: secret(), cookie: secret(), revalidate: secret(), demoPassword: process.env.KHOOSHE_DEMO_PASSWORD || readablePassword() }
    fs.mkdirSync(home, { recursive: true, mode: 0o700 })
    fs.writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 })
  }
  return /** @type {{ jwt: string, cookie: string, revalidate: string, demoPassword: string }} */ (JSON.parse(fs.readFileSync(file, "utf8")))
}

/**
 * Variables that keep everything that we start from reporting home. Medusa
 * starts its sending process at every exit all the same, unless its own
 * configuration file says no: so it gets one, in a folder of ours.
 * @param {string} home
 */
export function silence(home) {
  const file = path.join(home, "config/medusa/config.json")
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, JSON.stringify({ telemetry: { enabled: false } }))
  }
  return { XDG_CONFIG_HOME: path.join(home, "config"), MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }
}

/**
 * What every child is started with.
 * @param {{ home: string, databaseUrl: string, at: ReturnType<typeof import("./paths.mjs").addresses> }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment({ home, databaseUrl, at }) {
  const secrets = keptSecrets(home)
  const own = process.env.JWT_SECRET && process.env.COOKIE_SECRET && process.env.KHOOSHE_REVALIDATE_SECRET
  return {
    ...process.env,
    // turbo calls the package manager by name, and a new machine has none installed
    PATH: [path.join(root, "node_modules/.bin"), process.env.PATH].join(path.delimiter),
    KHOOSHE_HOME: home,
    DATABASE_URL: databaseUrl,
    JWT_SECRET: process.env.JWT_SECRET || secrets.jwt,
    COOKIE_SECRET: process.env.COOKIE_SECRET || secrets.cookie,
    KHOOSHE_REVALIDATE_SECRET: process.env.KHOOSHE_REVALIDATE_SECRET || secrets.revalidate,
    KHOOSHE_SECRETS: own ? "own" : "generated",
    KHOOSHE_DEMO_PASSWORD: secrets.demoPassword,
    KHOOSHE_SHOP_URL: at.shop.url,
    KHOOSHE_API_URL: at.api.url,
    KHOOSHE_SANDBOX_URL: at.sandbox.url,
    ...silence(home),
  }
}
