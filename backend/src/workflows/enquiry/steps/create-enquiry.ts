import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"
import type { Enquiry } from "../../../modules/enquiry/models/enquiry"
import type { EnquiryModuleService } from "../../../modules/enquiry/service"

export type EnquiryRow = Omit<InferTypeOf<typeof Enquiry>, "id" | "state" | "created_at" | "updated_at" | "deleted_at">

/** Writes the enquiry. */
export const createEnquiryStep = createStep(
  "create-enquiry",
  async (row: EnquiryRow, { container }) => {
    const { id, reference } = await container.resolve<EnquiryModuleService>(ENQUIRY_MODULE).createEnquiries(row)
    return new StepResponse({ reference }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<EnquiryModuleService>(ENQUIRY_MODULE).deleteEnquiries(id)
  },
)
