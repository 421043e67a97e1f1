import type { MedusaResponse } from "@medusajs/framework/http"
import { emptyBody, readBody } from "../../../../../../../../../shared/read-body"
import { withdrawReportWorkflow } from "../../../../../../../../../workflows/member-order/withdraw-report"
import type { DeskRequest } from "../../../../../../../scope"
import { act } from "../../../act"

/** The goods were found. */
export async function POST(req: DeskRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  await act(req, res, "report_missing", (container, input) => withdrawReportWorkflow(container).run({ input: { ...input, report_id: req.params.report_id ?? "" } }))
}
