import type { MedusaResponse } from "@medusajs/framework/http"
import { streamPermitFile } from "../../../../../stream-permit-file"
import { allowedScope, type DeskRequest } from "../../../../../scope"

/** The paper of a member of this cluster. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "check_permits")
  await streamPermitFile(req, res, (place) => place.cluster_id === id)
}
