import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../shared/answer-kept"
import { databaseOf } from "../../../shared/database"
import { readConfig } from "../../../workflows/shop/read/config"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  answerKept(res, await readConfig(databaseOf(req.scope)))
}
