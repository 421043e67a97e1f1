import type { MedusaContainer } from "@medusajs/framework/types"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type { SetAddressBody } from "../../contracts/cart"
import { readAddress } from "./address"
import { needOpenCart } from "./open-cart"

/**
 * Writes the buyer's address as the rules read it: province code, listed city,
 * Latin digits. Deliveries are priced again by the stock workflow.
 * @throws the field's own code, naming the field; cart_completed; not_found
 */
export async function setAddress(container: MedusaContainer, cartId: string, body: SetAddressBody) {
  await needOpenCart(container, cartId)
  const { name, mobile, email, ...place } = readAddress(body)
  await updateCartWorkflow(container).run({
    input: {
      id: cartId,
      ...(email ? { email } : {}),
      shipping_address: { first_name: name, last_name: "", phone: mobile, country_code: "ir", ...place },
    },
  })
}
