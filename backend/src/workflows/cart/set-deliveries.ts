import type { MedusaContainer } from "@medusajs/framework/types"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { choicesOf, readTariffs } from "./delivery"
import { needOpenCart } from "./open-cart"
import { readDeliveryOptions } from "./read/cart"
import { sellersOf } from "./rules"

/**
 * Sets the delivery of every member named, in one run of the stock workflow:
 * one call where three would each price the whole cart again.
 * @param choices shipping option id by member id
 * @throws delivery_foreign for a member or option that is not in the cart, delivery_unavailable for a way that is not possible, naming the members
 */
export async function setDeliveries(container: MedusaContainer, cartId: string, choices: Record<string, string>) {
  const cart = await needOpenCart(container, cartId)
  const database = databaseOf(container)
  const sellers = sellersOf(cart)
  const options = await readDeliveryOptions(database, sellers.flatMap((seller) => seller.shipping_profile_id ?? []))
  const possible = choicesOf(cart, options, await readTariffs(database), new Date())
  const wished = Object.entries(choices)
  for (const [memberId, optionId] of wished) {
    const seller = sellers.find((each) => each.id === memberId)
    const choice = possible.get(memberId)?.find((each) => each.option_id === optionId)
    if (!seller || !choice) throw shopError("delivery_foreign", `Delivery ${optionId} is not one of ${memberId} in this cart`)
    if (choice.reason) throw shopError("delivery_unavailable", `Delivery ${optionId} is not possible: ${choice.reason}`, { subjects: [{ id: seller.id, name: seller.name }] })
  }
  const changed = wished.filter(([memberId, optionId]) => !cart.methods.some((method) => method.member_id === memberId && method.shipping_option_id === optionId))
  if (!changed.length) return
  await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: cartId, options: changed.map(([, id]) => ({ id })) } })
}
