import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { readTrusts } from "../../../../../workflows/listing-draft/read/trusts"
import { allowedScope, type DeskRequest } from "../../../scope"

/** Whom the agent trusts to publish by its own word. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "review_listings")
  res.json(await readTrusts(databaseOf(req.scope), { cluster_id: id, agent: desk_user_id }))
}
