import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../shared/database"
import { shopError } from "../../../../shared/shop-error"
import { readAdminPermit } from "../../../../workflows/permit/read/admin-permits"

/** A permit with what was decided of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const permit = await readAdminPermit(databaseOf(req.scope), req.params.id ?? "")
  if (!permit) throw shopError("not_found", `No permit ${req.params.id}`)
  res.json({ permit })
}
