import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { databaseOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readBuyer, type Buyer } from "../../../workflows/account/read/buyer"

/** A request of a buyer who signed in. */
export type BuyerRequest = AuthenticatedMedusaRequest

/**
 * Who asks. @throws unauthorized when the account is no more
 */
export async function buyerOf(req: BuyerRequest): Promise<Buyer> {
  const buyer = await readBuyer(databaseOf(req.scope), req.auth_context.actor_id)
  if (!buyer) throw shopError("unauthorized", "This account is no more")
  return buyer
}
