import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../../shared/answer-kept"
import { databaseOf } from "../../../../shared/database"
import { handleOf } from "../../../../shared/read-query"
import { shopError } from "../../../../shared/shop-error"
import { readClusterPage } from "../../../../workflows/cluster/read/cluster-page"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const found = await readClusterPage(databaseOf(req.scope), handleOf(req.params.handle), new Date())
  if (!found) throw shopError("not_found", "No such cluster")
  answerKept(res, found)
}
