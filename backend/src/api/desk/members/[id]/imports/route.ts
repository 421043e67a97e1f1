import type { MedusaResponse } from "@medusajs/framework/http"
import type { CheckedImport } from "../../../../../contracts/desk-sheet"
import { databaseOf } from "../../../../../shared/database"
import { readSheet } from "../../../../../shared/sheet/read-sheet"
import { shopError } from "../../../../../shared/shop-error"
import { fileOf } from "../../../../../shared/upload/receive-file"
import { checkFile, keepImportWorkflow } from "../../../../../workflows/catalogue-import/check-import"
import { readImport, readImports } from "../../../../../workflows/catalogue-import/read/imports"
import { allowedScope, type DeskRequest } from "../../../scope"

/** Files that were sent lately. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "import_listings")
  res.json(await readImports(databaseOf(req.scope), id))
}

/** A dry run of a file: what it would change, row by row, and every cell that is wrong. Nothing is written to the goods. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id: member_id, desk_user_id } = allowedScope(req, "import_listings")
  const { bytes, name } = fileOf(req)
  const database = databaseOf(req.scope)
  const { token, found } = await checkFile(database, member_id, await readSheet(bytes))
  const { result: id } = await keepImportWorkflow(req.scope).run({ input: { member_id, actor: desk_user_id, file_name: name, ...found } })
  const kept = await readImport(database, member_id, id)
  if (!kept) throw shopError("unexpected", `Import ${id} is not there`)
  const { rows: _, next: __, ...told } = kept
  res.status(201).json({ ...told, token } satisfies CheckedImport)
}
