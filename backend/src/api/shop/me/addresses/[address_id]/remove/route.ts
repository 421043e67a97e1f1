import type { MedusaResponse } from "@medusajs/framework/http"
import { deleteCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../../../../../shared/database"
import { emptyBody, readBody } from "../../../../../../shared/read-body"
import { shopError } from "../../../../../../shared/shop-error"
import { readAccount } from "../../../../../../workflows/account/read/buyer"
import { buyerOf, type BuyerRequest } from "../../../buyer"

export async function POST(req: BuyerRequest, res: MedusaResponse) {
  readBody(emptyBody, req.body)
  const database = databaseOf(req.scope)
  const buyer = await buyerOf(req)
  const { addresses } = await readAccount(database, buyer)
  const address = addresses.find(({ id }) => id === req.params.address_id)
  if (!address) throw shopError("not_found", "No such address of this buyer")
  await deleteCustomerAddressesWorkflow(req.scope).run({ input: { ids: [address.id] } })
  res.json(await readAccount(database, buyer))
}
