import type { MedusaResponse } from "@medusajs/framework/http"
import { databaseOf } from "../../../shared/database"
import { readAccount } from "../../../workflows/account/read/buyer"
import { buyerOf, type BuyerRequest } from "./buyer"

/** Who I am, and what I keep. */
export async function GET(req: BuyerRequest, res: MedusaResponse) {
  res.json(await readAccount(databaseOf(req.scope), await buyerOf(req)))
}
