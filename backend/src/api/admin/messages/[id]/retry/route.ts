import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryMessage } from "../../../../../workflows/message/retry-message"

/** Tries a message again now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  await retryMessage(req.scope, id)
  res.json({ id })
}
