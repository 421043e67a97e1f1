import type { MedusaResponse } from "@medusajs/framework/http"
import { shipBody } from "../../../../../../../contracts/desk"
import { shipMemberOrderWorkflow } from "../../../../../../../workflows/member-order/ship-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"
import { readShipment } from "../shipment"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const read = readShipment(shipBody, req.body)
  await act(req, res, "ship", (container, input) => shipMemberOrderWorkflow(container).run({ input: { ...input, ...read } }))
}
