import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { deliverMemberOrderWorkflow } from "../../../../../../../workflows/member-order/deliver-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await act(req, res, "deliver", (container, input) => deliverMemberOrderWorkflow(container).run({ input }))
}
