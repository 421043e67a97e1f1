import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../shared/database"
import { shopError } from "../../../../../../shared/shop-error"
import { claimApplication } from "../../../../../../workflows/application/read/application"
import type { DeskRequest } from "../../../../scope"
import { streamPaper } from "../../../../stream-paper"
import { ownClaim } from "../../../own"

/** The file of one of my papers. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { application_id, desk_user_id } = ownClaim(req)
  const { filed } = await claimApplication(databaseOf(req.scope), application_id, { desk_user_id })
  const paper = filed.find(({ id }) => id === req.params.paper_id)
  if (!paper) throw shopError("not_found", `No paper ${req.params.paper_id} in ${application_id}`)
  await streamPaper(req.scope, paper.id, res)
}
