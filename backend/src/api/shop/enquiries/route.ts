import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { enquiryBody } from "../../../contracts/enquiry"
import { clientAddress } from "../../../shared/client-address"
import { readBody } from "../../../shared/read-body"
import { receiveEnquiryWorkflow } from "../../../workflows/enquiry/receive-enquiry"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const body = readBody(enquiryBody, req.body)
  const address = clientAddress(req.socket.remoteAddress, req.headers["x-forwarded-for"])
  const { result } = await receiveEnquiryWorkflow(req.scope).run({ input: { body, address } })
  res.status(201).set("cache-control", "no-store").json(result)
}
