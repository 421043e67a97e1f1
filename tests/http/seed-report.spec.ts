import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { expect, it } from "vitest"
import { root } from "../../backend/launcher/paths.mjs"

it("the demo holds what the catalogue asks, and the report says so by cluster", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(root, "backend/launcher/seed-report.mjs")], { env: process.env })
  for (const handle of ["bojnurd-candy", "hidaj-shoes", "qazvin-sweets", "zanjan-carpet"]) expect(stdout).toMatch(new RegExp(`^${handle}\\s+\\d+`, "m"))
  expect(stdout).toContain("seed report: all as the catalogue asks")
})
