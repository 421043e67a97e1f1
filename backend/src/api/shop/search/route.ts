import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKept } from "../../../shared/answer-kept"
import { readQuery } from "../../../shared/read-query"
import { searchListings } from "../../../workflows/listing/search-listings"
import { searchQuery } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  answerKept(res, await searchListings(req.scope, readQuery(searchQuery, req.query)))
}
