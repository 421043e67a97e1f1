import type { MedusaResponse } from "@medusajs/framework/http"
import { paperFields } from "../../../../../contracts/application"
import { databaseOf } from "../../../../../shared/database"
import { readBody } from "../../../../../shared/read-body"
import { fileOf } from "../../../../../shared/upload/receive-file"
import { addApplicationPaperWorkflow } from "../../../../../workflows/application/add-paper"
import { claimApplication } from "../../../../../workflows/application/read/application"
import { layPaper } from "../../../../../workflows/paper/lay-paper"
import type { DeskRequest } from "../../../scope"
import { answerOwn, ownClaim } from "../../own"

/** A paper comes in: a form with its file, its type, and what is written on it. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const claim = ownClaim(req)
  // whose it is comes first: a stranger's file is not even looked at
  await claimApplication(databaseOf(req.scope), claim.application_id, { desk_user_id: claim.desk_user_id })
  const fields = readBody(paperFields, req.body)
  const file = await layPaper(fileOf(req))
  await addApplicationPaperWorkflow(req.scope).run({ input: { ...claim, fields, file } })
  await answerOwn(req, res)
}
