import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../../scope"
import { answerStanding } from "../../answer-member"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  await answerStanding(req, res, "end")
}
