import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../shared/answer-kept"
import { databaseOf } from "../../../shared/database"
import { readRegistry } from "../../../workflows/cluster/read/registry"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  answerKept(res, await readRegistry(databaseOf(req.scope)))
}
