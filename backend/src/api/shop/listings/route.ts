import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ListingPage } from "../../../contracts/listing"
import { answerKept } from "../../../shared/answer-kept"
import { databaseOf } from "../../../shared/database"
import { readQuery } from "../../../shared/read-query"
import { countCards, readCards } from "../../../workflows/listing/read/cards"
import { listingQuery } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { sort, page, page_size, ...filter } = readQuery(listingQuery, req.query)
  const database = databaseOf(req.scope)
  const [listings, count] = await Promise.all([readCards(database, filter, sort, page_size, (page - 1) * page_size), countCards(database, filter)])
  const answer: ListingPage = { listings, count, page, page_size }
  answerKept(res, answer)
}
