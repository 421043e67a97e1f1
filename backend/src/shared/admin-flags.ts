import fs from "node:fs"
import path from "node:path"

const elsewhere = "https://cdn.jsdelivr.net/gh/lipis/flag-icons/flags/4x3/"
const ours = "flags/"

type Emitted = { emitFile(file: { type: "asset"; fileName: string; source: Buffer }): string }

/**
 * Builds the flags of Medusa's admin into it. Its component (`react-country-flag`) fetches each flag from a CDN: a page
 * of the operator's would tell a third party what they look at, and shows holes where that host cannot be reached. The
 * same drawings come from `flag-icons`. A plugin of Vite's, for `admin.vite` in `medusa-config.ts`. Building fails when
 * the component no longer names the address that is replaced.
 */
export function adminFlags() {
  let base: string
  return {
    name: "khooshe:admin-flags",
    configResolved(config: { base: string }) {
      base = config.base
    },
    transform(code: string, id: string) {
      if (!/[\\/]react-country-flag[\\/]dist[\\/]/.test(id)) return null
      if (!code.includes(elsewhere)) throw new Error(`${id} fetches flags from somewhere else now`)
      return { code: code.replaceAll(elsewhere, base + ours), map: null }
    },
    generateBundle(this: Emitted) {
      const folder = path.join(path.dirname(require.resolve("flag-icons/package.json")), "flags/4x3")
      for (const name of fs.readdirSync(folder)) this.emitFile({ type: "asset", fileName: ours + name, source: fs.readFileSync(path.join(folder, name)) })
    },
  }
}
