import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { root } from "../../backend/launcher/paths.mjs"

export type Route = { method: string; path: string }

const backend = path.join(root, "backend")
const folders = [path.join(backend, "src/api"), path.join(path.dirname(createRequire(path.join(backend, "package.json")).resolve("@medusajs/medusa/package.json")), "dist/api"), path.join(path.dirname(createRequire(path.join(backend, "package.json")).resolve("@medusajs/draft-order/package.json")), ".medusa/server/src/api")]
const handlers = /export (?:(?:async )?function|const) (GET|POST|PUT|PATCH|DELETE)\b|exports\.(GET|POST|PUT|PATCH|DELETE) = (?!void)/g

/**
 * Every route that the backend serves, ours and Medusa's: its router is made of these files and of nothing else.
 * `[id]` stays in the path for whoever walks it.
 */
export function allRoutes(): Route[] {
  const found = new Map<string, Route>()
  for (const folder of folders) {
    if (!fs.existsSync(folder)) continue
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/(^|\/)route\.(ts|js)$/.test(file)) continue
      const at = `/${path.dirname(file)}`
      for (const [, ours, compiled] of fs.readFileSync(path.join(folder, file), "utf8").matchAll(handlers)) {
        const method = ours ?? compiled ?? ""
        found.set(`${method} ${at}`, { method, path: at })
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
}

/** A path with its holes filled: each by its name, or by `other`. */
export const fill = (at: string, values: Record<string, string>, other = "unknown_1") => at.replace(/\[([\w-]+)\]/g, (_, name: string) => values[name] ?? other)
