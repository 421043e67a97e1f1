// @ts-check
import path from "node:path"

const root = path.resolve(import.meta.dirname, "../../..")

/** As the shop's own, without what belongs to the shop. */
export default { poweredByHeader: false, outputFileTracingRoot: root, turbopack: { root } }
