import type { MedusaResponse } from "@medusajs/framework/http"
import { handOverBody } from "../../../../../../../contracts/desk"
import { readBody } from "../../../../../../../shared/read-body"
import { handOverMemberOrderWorkflow } from "../../../../../../../workflows/member-order/hand-over-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  const { code } = readBody(handOverBody, req.body)
  await act(req, res, "hand_over", (container, input) => handOverMemberOrderWorkflow(container).run({ input: { ...input, code } }))
}
