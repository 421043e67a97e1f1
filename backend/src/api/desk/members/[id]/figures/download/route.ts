import type { MedusaResponse } from "@medusajs/framework/http"
import { answerMemberFile } from "../../../../figures"
import { allowedScope, type DeskRequest } from "../../../../scope"

/** The same as a file for a spreadsheet. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_figures")
  await answerMemberFile(req, res, id)
}
