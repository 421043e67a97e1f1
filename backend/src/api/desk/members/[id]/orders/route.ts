import type { MedusaResponse } from "@medusajs/framework/http"
import { allowedScope, type DeskRequest } from "../../../scope"
import { pageOf } from "./page"

/** A page of the member's slices with their money. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  res.json(await pageOf(req, allowedScope(req, "see_orders")))
}
