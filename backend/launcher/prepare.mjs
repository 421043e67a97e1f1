// @ts-check
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { backend, root } from "./paths.mjs"
import { run } from "./processes.mjs"
import { step } from "./progress.mjs"

/** @typedef {{ home: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} Context */

export const medusa = path.join(backend, "node_modules/@medusajs/cli/cli.js")
const turbo = path.join(root, "node_modules/turbo/bin/turbo")

/** What an installation remembers of what was done to its data. */
function memory(/** @type {string} */ home) {
  const file = path.join(home, "state.json")
  /** @type {Record<string, string>} */
  const known = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {}
  return {
    knows: (/** @type {string} */ key, /** @type {string} */ value) => known[key] === value,
    remember(/** @type {string} */ key, /** @type {string} */ value) {
      known[key] = value
      fs.writeFileSync(file, JSON.stringify(known, null, 2))
    },
  }
}

/** @param {string[]} folders @param {(name: string) => boolean} wanted */
function hashOf(folders, wanted) {
  const hash = createHash("sha256")
  const visit = (/** @type {string} */ folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name))) {
      const at = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!["node_modules", "dist", ".medusa"].includes(entry.name)) visit(at)
      } else if (wanted(at)) hash.update(path.relative(root, at)).update(fs.readFileSync(at))
    }
  }
  for (const folder of folders) if (fs.existsSync(folder)) visit(folder)
  return hash.digest("hex")
}

const log = (/** @type {Context} */ { home }, /** @type {string} */ name) => path.join(home, "logs", `${name}.log`)

/** Builds packages and what they need; turbo leaves alone what did not change. */
export function build(/** @type {Context} */ context, /** @type {string} */ name, /** @type {string[]} */ filters) {
  return step(`Building ${name}`, (tell) =>
    run(process.execPath, [turbo, "run", "build", "--output-logs=new-only", "--no-color", ...filters.map((filter) => `--filter=${filter}`)], {
      cwd: root,
      env: { ...context.env, NODE_ENV: "production", NODE_OPTIONS: "--max-old-space-size=3072" },
      log: log(context, "build"),
      tell,
      signal: context.signal,
    }),
  )
}

/** Brings the database up to the migrations and links of the source; skipped when they are the same as last time. */
export async function migrate(/** @type {Context} */ context) {
  const kept = memory(context.home)
  const lock = fs.readFileSync(path.join(root, "pnpm-lock.yaml"), "utf8")
  const medusaVersion = /'@medusajs\/medusa':\s+specifier: (\S+)/.exec(lock)?.[1] ?? ""
  const now = createHash("sha256")
    .update(medusaVersion)
    // the embedded server listens on another port every time; its data are these data
    .update(process.env.DATABASE_URL ?? "embedded")
    .update(hashOf([path.join(backend, "src/modules"), path.join(backend, "src/links"), path.join(backend, "src/search")], (file) => /migrations\/|links\/|search\//.test(file)))
    .digest("hex")
  if (kept.knows("migrated", now)) return
  await step("Migrating the database", (tell) =>
    run(process.execPath, [medusa, "db:migrate", "--execute-safe-links"], { cwd: backend, env: context.env, log: log(context, "migrate"), tell, signal: context.signal }),
  )
  kept.remember("migrated", now)
}

/** Fills an empty shop with a profile of seed/, once. The builders do no harm when they run again. */
export async function seed(/** @type {Context} */ context, /** @type {string} */ profile) {
  const kept = memory(context.home)
  const now = `${profile} ${hashOf([path.join(root, "seed")], (file) => !/\.spec\.ts$/.test(file))}`
  if (kept.knows("seeded", now)) return
  await step(`Seeding the ${profile} data`, (tell) =>
    run(process.execPath, [medusa, "exec", "../seed/src/run.ts", profile], { cwd: backend, env: context.env, log: log(context, "seed"), tell, signal: context.signal }),
  )
  kept.remember("seeded", now)
}
