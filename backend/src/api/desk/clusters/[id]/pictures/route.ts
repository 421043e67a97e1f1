import type { MedusaResponse } from "@medusajs/framework/http"
import { answerPicture } from "../../../answer-picture"
import { allowedScope, type DeskRequest } from "../../../scope"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "edit_cluster")
  await answerPicture(req, res, { scope: { kind: "cluster", id }, actor: desk_user_id })
}
