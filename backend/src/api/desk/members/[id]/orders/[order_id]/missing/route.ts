import type { MedusaResponse } from "@medusajs/framework/http"
import { reportMissingBody } from "../../../../../../../contracts/missing"
import { readBody } from "../../../../../../../shared/read-body"
import { reportMissing } from "../../../../../../../workflows/member-order/report-missing"
import type { DeskRequest } from "../../../../../scope"
import { act } from "../act"

/** Goods of this slice are missing. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  await act(req, res, "report_missing", (container, input) => reportMissing(container, { ...input, said: readBody(reportMissingBody, req.body) }))
}
