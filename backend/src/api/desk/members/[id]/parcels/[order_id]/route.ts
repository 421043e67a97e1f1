import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskRequest } from "../../../../scope"
import { answerParcel } from "../../orders/[order_id]/act"

export async function GET(req: DeskRequest, res: MedusaResponse) {
  await answerParcel(req, res)
}
