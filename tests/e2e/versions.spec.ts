import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { root } from "../../backend/launcher/paths.mjs"

const packageFile = z.object({ version: z.string() })

/** The major version of React that a package of a workspace gets when it asks for it. */
function reactOf(workspace: string, name: string): number {
  const at = fs.realpathSync(path.join(root, workspace, "node_modules", name))
  const react: unknown = createRequire(path.join(at, "package.json"))("react/package.json")
  return Number(packageFile.parse(react).version.split(".")[0])
}

describe("two Reacts live side by side and never meet", () => {
  it.each(["next", "next-intl", "react-dom"])("%s of the storefront gets React 19", (name) => {
    expect(reactOf("storefront", name)).toBe(19)
  })

  it.each(["@medusajs/dashboard", "@medusajs/ui", "react-dom", "@tanstack/react-query"])("%s of the backend's admin gets React 18", (name) => {
    expect(reactOf("backend", name)).toBe(18)
  })
})
