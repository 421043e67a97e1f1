import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../../shared/database"
import { shopError } from "../../../../shared/shop-error"
import { readDeskPage } from "../../../../workflows/cluster/read/desk-page"
import type { DeskRequest } from "../../scope"

/** Answers a cluster's page as its agent edits it. */
export async function answerPage(req: DeskRequest, res: MedusaResponse, cluster_id: string) {
  const page = await readDeskPage(databaseOf(req.scope), cluster_id)
  if (!page) throw shopError("not_found", `No cluster ${cluster_id}`)
  res.json(page)
}
