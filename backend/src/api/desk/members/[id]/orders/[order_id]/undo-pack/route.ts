import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../shared/read-body"
import { undoPackMemberOrderWorkflow } from "../../../../../../../workflows/member-order/undo-pack-member-order"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await act(req, res, "undo_pack", (container, input) => undoPackMemberOrderWorkflow(container).run({ input }))
}
