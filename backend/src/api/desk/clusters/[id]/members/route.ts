import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { memberStatus } from "../../../../../contracts/desk-members"
import { databaseOf } from "../../../../../shared/database"
import { readQuery } from "../../../../../shared/read-query"
import { readClusterMembers } from "../../../../../workflows/member/read/cluster-members"
import { allowedScope, type DeskRequest } from "../../../scope"

const query = z
  .object({ after: z.string().max(64).optional(), status: z.union([z.literal("").transform(() => undefined), memberStatus]).optional(), q: z.string().max(100).optional() })
  .strict()

export async function GET(req: DeskRequest, res: MedusaResponse) {
  const { id } = allowedScope(req, "see_members")
  res.json(await readClusterMembers(databaseOf(req.scope), id, readQuery(query, req.query)))
}
