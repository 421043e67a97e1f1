import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../shared/database"
import { shopError } from "../../../../shared/shop-error"
import { readAdminMember } from "../../../../workflows/member/read/admin-member"

/** A member with its papers, its people and its slices by state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const member = await readAdminMember(databaseOf(req.scope), req.params.id ?? "")
  if (!member) throw shopError("not_found", `No member ${req.params.id}`)
  res.json({ member })
}
