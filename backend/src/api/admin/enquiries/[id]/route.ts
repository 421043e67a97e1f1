import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { enquiryStateBody } from "../../../../contracts/admin"
import { ENQUIRY_MODULE } from "../../../../modules/enquiry"
import type { EnquiryModuleService } from "../../../../modules/enquiry/service"
import { readBody } from "../../../../shared/read-body"

const fields = ["id", "reference", "consortium", "items", "company", "name", "country", "email", "messenger", "incoterm", "place", "message", "locale", "state", "created_at"] as const

const read = (req: AuthenticatedMedusaRequest) => req.scope.resolve<EnquiryModuleService>(ENQUIRY_MODULE).retrieveEnquiry(req.params.id ?? "", { select: [...fields] })

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ enquiry: await read(req) })
}

/** The operator says that an enquiry was read or is closed, or takes that back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { state } = readBody(enquiryStateBody, req.body)
  await req.scope.resolve<EnquiryModuleService>(ENQUIRY_MODULE).updateEnquiries({ id: (await read(req)).id, state })
  res.json({ enquiry: await read(req) })
}
