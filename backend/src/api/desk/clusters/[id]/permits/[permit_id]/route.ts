import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../scope"
import { answerPermit } from "../answer-permit"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerPermit(req, res)
}
