import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../shared/database"
import { readImportsToApply } from "../workflows/catalogue-import/read/imports"
import { runImport } from "../workflows/catalogue-import/run-import"

/** Files whose applying a crash or a busy moment stopped go on. */
export default async function applyImports(container: MedusaContainer) {
  for (const id of await readImportsToApply(databaseOf(container))) await runImport(container, id)
}

export const config = { name: "apply-imports", schedule: "* * * * *" }
