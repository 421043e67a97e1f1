import type { MedusaResponse } from "@medusajs/framework/http"
import { streamPermitFile } from "../../../../../stream-permit-file"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** The member's own paper. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_permits")
  await streamPermitFile(req, res, (place) => place.member_id === id)
}
