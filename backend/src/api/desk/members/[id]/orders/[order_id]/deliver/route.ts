import type { MedusaResponse } from "@medusajs/framework/http"
import { readBody } from "../../../../../../../shared/read-body"
import { deliverMemberOrderWorkflow } from "../../../../../../../workflows/member-order/deliver-member-order"
import type { DeskRequest } from "../../../../../scope"
import { emptyBody } from "../../validators"
import { act } from "../act"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await act(req, res, "deliver", (container, input) => deliverMemberOrderWorkflow(container).run({ input }))
}
