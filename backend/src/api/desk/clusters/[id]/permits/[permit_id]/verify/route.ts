import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import type { DeskRequest } from "../../../../../scope"
import { decide } from "../../answer-permit"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  await decide(req, res, "verify", () => {
    readBody(emptyBody, req.body)
    return ""
  })
}
