import type { MedusaResponse } from "@medusajs/framework/http"
import { allowedScope, type DeskRequest } from "../../../../scope"
import { answerMember } from "../answer-member"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerMember(req, res, allowedScope(req, "see_members"))
}
