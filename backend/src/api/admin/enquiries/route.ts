import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ENQUIRY_MODULE } from "../../../modules/enquiry"
import type { EnquiryModuleService } from "../../../modules/enquiry/service"
import { readQuery } from "../../../shared/read-query"
import { enquiryQuery } from "./validators"

const fields = ["id", "reference", "consortium", "items", "company", "name", "country", "email", "messenger", "incoterm", "place", "message", "locale", "state", "created_at"] as const

/** Enquiries as the operator reads them. Signing in is asked for by the prefix. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filters } = readQuery(enquiryQuery, req.query)
  const [enquiries, count] = await req.scope
    .resolve<EnquiryModuleService>(ENQUIRY_MODULE)
    .listAndCountEnquiries(filters, { select: [...fields], take: limit, skip: offset, order: { created_at: "DESC" } })
  res.json({ enquiries, count, limit, offset })
}
