import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { readPermitPlace, type PermitPlace } from "../../workflows/permit/read/permit-records"
import type { DeskRequest } from "./scope"
import { streamPaper } from "./stream-paper"

/**
 * Sends the file of the permit in the path.
 * @param within whether the permit is of the scope that was asked
 * @throws not_found for another's permit, and for one without a file
 */
export async function streamPermitFile(req: DeskRequest, res: MedusaResponse, within: (place: PermitPlace) => boolean): Promise<void> {
  const place = await readPermitPlace(databaseOf(req.scope), req.params.permit_id ?? "")
  if (!place?.paper_id || !within(place)) throw shopError("not_found", `No file at ${req.path}`)
  await streamPaper(req.scope, place.paper_id, res)
}
