// @ts-check
import path from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root, wherever the command was typed. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
export const backend = path.join(root, "backend")
export const storefront = path.join(root, "storefront")

/** Where data lives: database, pictures, secrets. `KHOOSHE_HOME` moves it. */
export const home = path.resolve(process.env.KHOOSHE_HOME || path.join(root, ".khooshe"))

/**
 * Ports and addresses of the three servers. `KHOOSHE_*_PORT` moves a port,
 * `KHOOSHE_*_URL` says under which address others reach it.
 */
export function addresses(env = process.env) {
  const port = (/** @type {string} */ name, /** @type {number} */ usual) => Number(env[name] || usual)
  const shopPort = port("KHOOSHE_SHOP_PORT", 8000)
  const apiPort = port("KHOOSHE_API_PORT", 9000)
  const sandboxPort = port("KHOOSHE_SANDBOX_PORT", 9100)
  return {
    shop: { name: "shop", port: shopPort, variable: "KHOOSHE_SHOP_PORT", url: env.KHOOSHE_SHOP_URL || `http://localhost:${shopPort}` },
    api: { name: "API and admin", port: apiPort, variable: "KHOOSHE_API_PORT", url: env.KHOOSHE_API_URL || `http://localhost:${apiPort}` },
    sandbox: { name: "payment sandbox", port: sandboxPort, variable: "KHOOSHE_SANDBOX_PORT", url: env.KHOOSHE_SANDBOX_URL || `http://localhost:${sandboxPort}` },
  }
}
