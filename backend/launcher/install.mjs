// @ts-check
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { home, root } from "./paths.mjs"
import { run } from "./processes.mjs"
import { step } from "./progress.mjs"

const manifests = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".pnpmfile.cjs"]

/** What the last install was made from; another value means install again. */
function fingerprint() {
  const hash = createHash("sha256")
  for (const file of manifests) hash.update(fs.readFileSync(path.join(root, file)))
  return hash.digest("hex")
}

/**
 * Installs all packages with the pnpm that package.json names, fetched by npx:
 * a machine with nothing but Node needs no other command. Does nothing when
 * nothing changed since the last time.
 */
export async function install() {
  const stamp = path.join(root, "node_modules/.khooshe-installed")
  const now = fingerprint()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === now) return
  const manager = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")).packageManager
  await step("Installing packages", (tell) =>
    run("npx", ["--yes", manager, "install", "--frozen-lockfile", "--prefer-offline"], { cwd: root, env: { ...process.env, CI: "true", NODE_ENV: "" }, log: path.join(home, "logs/install.log"), tell }),
  )
  fs.writeFileSync(stamp, now)
}
