import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { readCart } from "./read/cart"
import { obstaclesOf } from "./rules"

/**
 * All that can be said before anything is written: the cart has goods that may
 * be sold, an address, one delivery for each member. Stock is summed here for
 * its good message; what proves it is proveStockStep.
 * @throws the first obstacle, by its own code, naming what it is about
 */
export async function checkCart(container: MedusaContainer, cartId: string) {
  const cart = await readCart(databaseOf(container), cartId)
  if (!cart) throw shopError("not_found", `No cart ${cartId}`)
  const [first] = obstaclesOf(cart, new Date())
  if (first) throw shopError(first.code, `Cart ${cartId} cannot be bought: ${first.code}`, { subjects: first.subjects })
}
