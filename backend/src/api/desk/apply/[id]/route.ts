import type { MedusaResponse } from "@medusajs/framework/http"
import { saveApplicationBody } from "../../../../contracts/application"
import { readBody } from "../../../../shared/read-body"
import { saveApplicationWorkflow } from "../../../../workflows/application/save-application"
import type { DeskRequest } from "../../scope"
import { answerOwn, ownClaim } from "../own"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerOwn(req, res)
}

/** Keeps what was filled in; the answer says what is still missing or wrong. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  await saveApplicationWorkflow(req.scope).run({ input: { ...ownClaim(req), body: readBody(saveApplicationBody, req.body) } })
  await answerOwn(req, res)
}
