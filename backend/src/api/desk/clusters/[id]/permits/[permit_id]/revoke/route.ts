import type { MedusaResponse } from "@medusajs/framework/http"
import { permitReasonBody } from "../../../../../../../contracts/desk-permits"
import { readBody } from "../../../../../../../shared/read-body"
import type { DeskRequest } from "../../../../../scope"
import { decide } from "../../answer-permit"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  await decide(req, res, "revoke", () => readBody(permitReasonBody, req.body).reason)
}
