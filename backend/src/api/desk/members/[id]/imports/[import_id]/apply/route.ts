import type { MedusaResponse } from "@medusajs/framework/http"
import { applyImportBody } from "../../../../../../../contracts/desk-sheet"
import { databaseOf } from "../../../../../../../shared/database"
import { readBody } from "../../../../../../../shared/read-body"
import { readImport } from "../../../../../../../workflows/catalogue-import/read/imports"
import { startImportWorkflow } from "../../../../../../../workflows/catalogue-import/start-import"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** Says yes to a checked file. It is applied in the background; how far it is, the import itself tells. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id: member_id } = allowedScope(req, "import_listings")
  const id = req.params.import_id ?? ""
  await startImportWorkflow(req.scope).run({ input: { id, member_id, ...readBody(applyImportBody, req.body) } })
  res.status(202).json(await readImport(databaseOf(req.scope), member_id, id))
}
