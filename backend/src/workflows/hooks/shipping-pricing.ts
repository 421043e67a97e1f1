import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { calculateShippingOptionsPricesWorkflow, listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../shared/database"
import { readTariffs, shippingContextOf } from "../cart/delivery"
import { readCart } from "../cart/read/cart"

/** A fulfilment provider sees no module of ours, so tariffs and parcels are handed to it. */
async function contextFor(cartId: string, container: MedusaContainer) {
  const database = databaseOf(container)
  const [cart, table] = await Promise.all([readCart(database, cartId), readTariffs(database)])
  return new StepResponse(cart ? shippingContextOf(cart, table, new Date()) : {})
}

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) => contextFor(input.cart_id, container))
calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) => contextFor(input.cart_id, container))
