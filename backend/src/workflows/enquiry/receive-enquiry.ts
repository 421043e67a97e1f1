import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { EnquiryBody } from "../../contracts/enquiry"
import { checkEnquiryStep } from "./steps/check-enquiry"
import { createEnquiryStep, type EnquiryRow } from "./steps/create-enquiry"

/** @param address who sends it, for the limit */
export type ReceiveEnquiryInput = { body: EnquiryBody; address: string }

/**
 * Takes a foreign buyer's enquiry and answers its reference. The same enquiry
 * sent twice by the same sender is one, with one reference.
 * @throws invalid_request, required, invalid_email at their fields; too_many_requests
 */
export const receiveEnquiryWorkflow = createWorkflow("receive-enquiry", (input: ReceiveEnquiryInput) => {
  const checked = checkEnquiryStep(input)
  const created = when("enquiry-is-new", checked, (data) => data.row !== null).then(() =>
    createEnquiryStep(transform(checked, (data) => data.row as EnquiryRow)),
  )
  return new WorkflowResponse(transform({ checked, created }, (data) => ({ reference: data.checked.repeats ?? data.created?.reference ?? "" })))
})
