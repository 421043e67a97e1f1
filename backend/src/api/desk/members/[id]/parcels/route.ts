import type { MedusaResponse } from "@medusajs/framework/http"
import { parcelPageOf } from "../../../../../modules/member-order/parcel"
import { allowedScope, type DeskRequest } from "../../../scope"
import { pageOf } from "../orders/page"

/** A page of what is to be packed and sent, without money. */
export async function GET(req: DeskRequest, res: MedusaResponse) {
  res.json(parcelPageOf(await pageOf(req, allowedScope(req, "see_parcels"))))
}
