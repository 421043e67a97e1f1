import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { permitGroup } from "../../../../../contracts/desk-permits"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { readClusterPermits } from "../../../../../workflows/permit/read/cluster-permits"
import { allowedScope, type DeskRequest } from "../../../scope"

const query = z.object({ state: z.preprocess((state) => (state === "" ? undefined : state), permitGroup.optional()), after: z.string().max(64).optional() }).strict()

/** The papers of the cluster's members, those first that wait for a word. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id, desk_user_id } = allowedScope(req, "check_permits")
  const { state, after } = readQuery(query, req.query)
  res.json(await readClusterPermits(databaseOf(req.scope), { cluster_id: id, actor: desk_user_id, group: state ?? null, after: after ?? null }))
}
