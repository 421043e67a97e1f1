import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPartBody } from "../../../../../../../contracts/missing"
import { sendPartWorkflow } from "../../../../../../../workflows/member-order/send-part"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"
import { readShipment } from "../shipment"

/** Some of this slice goes ahead, as a parcel of its own. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  await act(req, res, "send_part", (container, input) => sendPartWorkflow(container).run({ input: { ...input, ...readShipment(sendPartBody, req.body) } }))
}
