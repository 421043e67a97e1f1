import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../../shared/answer-kept"
import { databaseOf } from "../../../../shared/database"
import { handleOf } from "../../../../shared/read-query"
import { shopError } from "../../../../shared/shop-error"
import { readOffSale } from "../../../../workflows/listing/read/off-sale"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const found = await readOffSale(databaseOf(req.scope), handleOf(req.params.handle))
  if (!found) throw shopError("not_found", "No goods that were in the shop and are not sold now")
  answerKept(res, found)
}
