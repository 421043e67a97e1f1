import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../shared/answer-kept"
import { databaseOf } from "../../../shared/database"
import { readHome } from "../../../workflows/cluster/read/home"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  answerKept(res, await readHome(databaseOf(req.scope)))
}
