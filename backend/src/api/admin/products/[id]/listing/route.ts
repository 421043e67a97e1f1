import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { readProductListing } from "../../../../../workflows/listing/read/admin-listing"

/** Whose a product is, and what the shop says of it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await readProductListing(databaseOf(req.scope), req.params.id ?? ""))
}
