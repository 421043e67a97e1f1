import type { MedusaResponse } from "@medusajs/framework/http"
import { allowedScope, type DeskRequest } from "../../../../scope"
import { answerApplication } from "../answer-application"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerApplication(req, res, allowedScope(req, "decide_applications"))
}
