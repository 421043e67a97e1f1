import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf, rowsOf } from "../../shared/database"
import { completionHooks } from "../../shared/hook"
import { shopError } from "../../shared/shop-error"
import { checkCart } from "../cart/check-cart"
import { removeSlices } from "../cart/steps/write-slices"
import { cutOrderWorkflow } from "../member-order/cut-order"
import { placeMemberOrdersWorkflow } from "../member-order/place-member-orders"

const hooks = completionHooks()

/** Runs on every call, also for a cart that is an order already: that one is answered, not judged. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  if (cart.completed_at) return new StepResponse(undefined)
  await checkCart(container, cart.id)
  return new StepResponse(undefined)
})

/**
 * Every check that can fail, and every row of ours, come here: the order and
 * its reservations exist, the gateway has not been asked. A throw deletes the
 * order, frees the stock, reopens the cart, and costs nobody money.
 */
hooks.beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const [row] = await rowsOf<{ order_id: string }>(databaseOf(container), "select order_id from order_cart where cart_id = :id and deleted_at is null", { id: input.id })
    if (!row) throw shopError("unexpected", `Cart ${input.id} has no order to cut`)
    await cutOrderWorkflow(container).run({ input: { cart_id: input.id, order_id: row.order_id } })
    return new StepResponse(undefined, row.order_id)
  },
  async (orderId, { container }) => {
    if (typeof orderId === "string") await removeSlices(container, orderId)
  },
)

/**
 * The money is captured: a throw here would pay it back. What this leaves
 * undone, the subscriber of order.placed and the minute's job do.
 */
hooks.orderCreated(async ({ order_id }, { container }) => {
  try {
    await placeMemberOrdersWorkflow(container).run({ input: { order_id } })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Slices of ${order_id} are not placed yet: ${error instanceof Error ? error.message : String(error)}`)
  }
  return new StepResponse(undefined)
})
