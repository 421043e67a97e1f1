import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../../../../shared/database"
import { readQuery } from "../../../../../../shared/read-query"
import { shopError } from "../../../../../../shared/shop-error"
import { readImport } from "../../../../../../workflows/catalogue-import/read/imports"
import { allowedScope, type DeskRequest } from "../../../../scope"

const query = z.object({ after: z.coerce.number().int().min(0).max(1e6).optional() }).strict()

/** One file: what it would do or did, with a page of its rows. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "import_listings")
  const { after } = readQuery(query, req.query)
  const found = await readImport(databaseOf(req.scope), id, req.params.import_id ?? "", after)
  if (!found) throw shopError("not_found", `Member ${id} has no import ${req.params.import_id}`)
  res.json(found)
}
