import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../scope"
import { answerOrder } from "./act"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerOrder(req, res)
}
