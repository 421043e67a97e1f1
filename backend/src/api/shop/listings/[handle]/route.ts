import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../../shared/answer-kept"
import { databaseOf } from "../../../../shared/database"
import { handleOf } from "../../../../shared/read-query"
import { shopError } from "../../../../shared/shop-error"
import { readListingDetail } from "../../../../workflows/listing/read/detail"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const found = await readListingDetail(databaseOf(req.scope), handleOf(req.params.handle))
  if (!found) throw shopError("not_found", "No such listing")
  answerKept(res, found)
}
