import type { MedusaResponse } from "@medusajs/framework/http"
import { keepAddressBody } from "../../../../contracts/account"
import { databaseOf } from "../../../../shared/database"
import { readBody } from "../../../../shared/read-body"
import { keepAddressWorkflow } from "../../../../workflows/account/keep-address"
import { readAccount } from "../../../../workflows/account/read/buyer"
import { buyerOf, type BuyerRequest } from "../buyer"

export async function POST(req: BuyerRequest, res: MedusaResponse) {
  const buyer = await buyerOf(req)
  await keepAddressWorkflow(req.scope).run({ input: { customer_id: buyer.customer_id, address: readBody(keepAddressBody, req.body) } })
  res.json(await readAccount(databaseOf(req.scope), buyer))
}
