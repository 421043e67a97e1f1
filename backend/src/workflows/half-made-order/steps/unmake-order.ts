import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf } from "../../../shared/database"
import { removeSlices } from "../../cart/steps/write-slices"

type Used = { code: string; amount: number }
type Facts = { lines: string[]; promotions: string[]; collection_id: string | null; used: Used[]; email: string | null; customer_id: string | null }

const factsOf = `
select o.email, o.customer_id,
  coalesce((select array_agg(i.item_id) from order_item i where i.order_id = o.id and i.deleted_at is null), '{}') as lines,
  coalesce((select array_agg(x.promotion_id) from order_promotion x where x.order_id = o.id and x.deleted_at is null), '{}') as promotions,
  (select x.payment_collection_id from order_payment_collection x where x.order_id = o.id and x.deleted_at is null) as collection_id,
  coalesce((select jsonb_agg(jsonb_build_object('code', a.code, 'amount', a.amount)) from (
    select a.code, a.amount from order_line_item_adjustment a join order_item i on i.item_id = a.item_id where i.order_id = o.id and a.code is not null and a.deleted_at is null
    union all
    select a.code, a.amount from order_shipping_method_adjustment a join order_shipping s on s.shipping_method_id = a.shipping_method_id where s.order_id = o.id and a.code is not null and a.deleted_at is null
  ) a), '[]') as used
from "order" o where o.id = :order_id`

/**
 * Does by hand what the compensation of a completion would have done: frees the stock, removes the slices, reopens the
 * cart, and deletes the order, so that its payment can be settled as if nothing had happened. The link from cart to
 * order goes last: by it a run that died half way is found again. Has nothing to compensate: every part may be repeated.
 */
export const unmakeOrderStep = createStep("unmake-order", async ({ cart_id, order_id }: { cart_id: string; order_id: string }, { container }) => {
  const database = databaseOf(container)
  const [facts] = await rowsOf<Facts>(database, factsOf, { order_id })

  if (facts) await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(facts.lines)
  await removeSlices(container, order_id)
  await database.raw("update payment_attempt set order_id = null, updated_at = now() where order_id = :order_id", { order_id })
  await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }])
  if (facts) {
    if (facts.used.length) await container.resolve(Modules.PROMOTION).revertUsage(facts.used, { customer_id: facts.customer_id, customer_email: facts.email })
    await container.resolve(Modules.ORDER).deleteOrders([order_id])
  }
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss([
    ...(facts?.promotions ?? []).map((promotion_id) => ({ [Modules.ORDER]: { order_id }, [Modules.PROMOTION]: { promotion_id } })),
    ...(facts?.collection_id ? [{ [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id: facts.collection_id } }] : []),
    { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } },
  ])
  return new StepResponse(order_id)
})
