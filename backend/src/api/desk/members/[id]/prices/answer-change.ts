import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../../shared/database"
import { shopError } from "../../../../../shared/shop-error"
import { readPriceChange, toldChanges } from "../../../../../workflows/price/read/price-change"
import type { DeskRequest } from "../../../scope"

/** Answers a change of the member as it stands. */
export async function answerChange(req: DeskRequest, res: MedusaResponse, member_id: string, change_id: string) {
  const change = await readPriceChange(databaseOf(req.scope), member_id, change_id)
  if (!change) throw shopError("not_found", `Member ${member_id} has no price change ${change_id}`)
  res.json({ ...change, changes: change.changes.slice(0, toldChanges) })
}
