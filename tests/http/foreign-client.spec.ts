import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { expect, it } from "vitest"

it("a client that knows only the documented APIs buys from three members, and the order is shared rightly", async () => {
  const script = path.join(import.meta.dirname, "foreign-client.mjs")
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env: process.env, timeout: 110_000 })
  expect(stdout).toContain("The foreign client bought from three members.")
})
