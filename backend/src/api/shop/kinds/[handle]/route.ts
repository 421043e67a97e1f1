import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../../shared/answer-kept"
import { databaseOf } from "../../../../shared/database"
import { handleOf } from "../../../../shared/read-query"
import { shopError } from "../../../../shared/shop-error"
import { readKindPage } from "../../../../workflows/kind/read/kind-page"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const found = await readKindPage(databaseOf(req.scope), handleOf(req.params.handle))
  if (!found) throw shopError("not_found", "No such kind")
  answerKept(res, found)
}
