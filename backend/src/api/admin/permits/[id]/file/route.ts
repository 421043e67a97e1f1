import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readPermitPlace } from "../../../../../workflows/permit/read/permit-records"
import { streamPaper } from "../../../../desk/stream-paper"

/** The photo or scan of a permit, for the operator. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const place = await readPermitPlace(databaseOf(req.scope), req.params.id ?? "")
  if (!place?.paper_id) throw shopError("not_found", `No file at ${req.path}`)
  await streamPaper(req.scope, place.paper_id, res)
}
