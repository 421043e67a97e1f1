import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readDeskMe } from "../../../workflows/desk/read/scope"
import type { DeskRequest } from "../scope"

/** Who I am, and where I may work. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  const me = await readDeskMe(databaseOf(req.scope), req.auth_context.actor_id)
  if (!me) throw shopError("unauthorized", "This desk user is no more")
  res.json(me)
}
