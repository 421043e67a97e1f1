import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readMemberPermits } from "../../../../../workflows/permit/read/member-permits"
import type { DeskRequest } from "../../../scope"

/** Answers a member's papers as they stand. */
export async function answerPermits(req: DeskRequest, res: MedusaResponse, member_id: string) {
  const permits = await readMemberPermits(databaseOf(req.scope), member_id)
  if (!permits) throw shopError("not_found", `No member ${member_id}`)
  res.json(permits)
}
