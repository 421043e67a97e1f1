import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { packMemberOrderWorkflow } from "../../../../../../../workflows/member-order/pack-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await act(req, res, "pack", (container, input) => packMemberOrderWorkflow(container).run({ input }))
}
