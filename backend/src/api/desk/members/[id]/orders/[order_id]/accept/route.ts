import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { acceptMemberOrderWorkflow } from "../../../../../../../workflows/member-order/accept-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await act(req, res, "accept", (container, input) => acceptMemberOrderWorkflow(container).run({ input }))
}
