import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderLookupBody } from "../../../contracts/order"
import { clientAddress } from "../../../shared/client-address"
import { readBody } from "../../../shared/read-body"
import { lookUpOrder } from "../../../workflows/member-order/look-up-order"

/** An order found again by its number and the mobile it was placed with; what it shows of the person is masked. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const asked = readBody(orderLookupBody, req.body)
  const address = clientAddress(req.socket.remoteAddress, req.headers["x-forwarded-for"])
  res.set("cache-control", "no-store").json(await lookUpOrder(req.scope, asked, address))
}
