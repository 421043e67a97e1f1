import type { MedusaResponse } from "@medusajs/framework/http"
import { toLatinDigits } from "@khooshe/persian-text"
import { shipBody } from "../../../../../../../contracts/desk"
import { readBody } from "../../../../../../../shared/read-body"
import { shopError } from "../../../../../../../shared/shop-error"
import { shipMemberOrderWorkflow } from "../../../../../../../workflows/member-order/ship-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

/** Carriers print codes in Latin digits: a code typed in others is the same code. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  const read = readShipment(req.body)
  await act(req, res, "ship", (container, input) => shipMemberOrderWorkflow(container).run({ input: { ...input, ...read } }))
}

function readShipment(body: unknown) {
  const code = typeof body === "object" && body !== null && "tracking_code" in body ? body.tracking_code : undefined
  if (code === undefined || (typeof code === "string" && code.trim() === "")) throw shopError("tracking_code_required", "A shipment needs its tracking code", { field: "tracking_code" })
  const { carrier, tracking_code } = readBody(shipBody, body)
  return { carrier, tracking_code: toLatinDigits(tracking_code) }
}
