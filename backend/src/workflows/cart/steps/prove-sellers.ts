import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalizedText } from "../../../contracts/shared"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"

/**
 * Every member of an order still sells, asked after its slices are written: a membership that ends counts its open
 * parcels after its end is written, so of an order and an end at once one sees the other.
 * @throws not_for_sale, naming the members
 */
export const proveSellersStep = createStep("prove-sellers", async ({ order_id }: { order_id: string }, { container }) => {
  const closed = await rowsOf<{ id: string; name: LocalizedText }>(
    databaseOf(container),
    "select distinct m.id, m.name from member_order o join member m on m.id = o.member_id where o.order_id = :order_id and o.deleted_at is null and m.status <> 'active'",
    { order_id },
  )
  if (closed.length) throw shopError("not_for_sale", `A member of order ${order_id} does not sell any more`, { subjects: closed.map(({ id, name }) => ({ id, name: { fa: name.fa, en: name.en } })) })
  // nothing is written, so there is nothing to undo
  return new StepResponse(undefined)
})
