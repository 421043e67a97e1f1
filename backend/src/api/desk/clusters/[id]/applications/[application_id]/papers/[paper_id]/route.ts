import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../../../../shared/database"
import { shopError } from "../../../../../../../../shared/shop-error"
import { claimApplication } from "../../../../../../../../workflows/application/read/application"
import { allowedScope, type DeskRequest } from "../../../../../../scope"
import { streamPaper } from "../../../../../../stream-paper"

/** The file of a paper that was handed in. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "decide_applications")
  const { filed } = await claimApplication(databaseOf(req.scope), req.params.application_id ?? "", { cluster_id: id })
  const paper = filed.find((each) => each.id === req.params.paper_id)
  if (!paper) throw shopError("not_found", `No paper ${req.params.paper_id} in ${req.params.application_id}`)
  await streamPaper(req.scope, paper.id, res)
}
