import type { MedusaResponse } from "@medusajs/framework/http"
import { answerMemberFigures } from "../../../figures"
import { allowedScope, type DeskRequest } from "../../../scope"

/** What the member sold, with its money. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_figures")
  await answerMemberFigures(req, res, id)
}
