import type { MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { databaseOf } from "../../../../shared/database"
import { page, readQuery } from "../../../../shared/read-query"
import { readBuyerOrders } from "../../../../workflows/account/read/orders"
import { buyerOf, type BuyerRequest } from "../buyer"

const query = z.object({ page }).strict()

export async function GET(req: BuyerRequest, res: MedusaResponse) {
  const asked = readQuery(query, req.query)
  res.json(await readBuyerOrders(databaseOf(req.scope), await buyerOf(req), asked.page))
}
