import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf, rowsOf } from "../../../shared/database"
import type { MedusaLine } from "../read/medusa-lines"

export interface MedusaEdit {
  order_id: string
  /** marks the change as ours, so that one that a crash left open is found again */
  mark: string
  actor: string
  items: { line_item_id: string; quantity: number; adjustments: MedusaLine["adjustments"] }[]
  /** the delivery of a slice of which nothing is left */
  shipping_method_id: string | null
}

/**
 * Takes packs, and a delivery, out of Medusa's order: an order edit, begun and confirmed in one. The stock workflow
 * for it is not used: it reserves what is left anew, which fails just where goods are missing, and it opens a
 * payment collection, while no money is to move here. What the edit makes outstanding equals what is due back.
 */
export const editMedusaOrderStep = createStep(
  "edit-medusa-order",
  async ({ order_id, mark, actor, items, shipping_method_id }: MedusaEdit, { container }) => {
    if (items.length === 0 && shipping_method_id === null) return new StepResponse<number, string | null>(0, null)
    const orders = container.resolve(Modules.ORDER)
    const ours = await rowsOf<{ id: string }>(databaseOf(container), "select id from order_change where order_id = :order_id and internal_note = :mark and status in ('pending', 'requested') and deleted_at is null", { order_id, mark })
    await orders.deleteOrderChanges(ours.map((change) => change.id))

    const change = await orders.createOrderChange({ order_id, change_type: "edit", internal_note: mark, created_by: actor })
    const base = { order_id, order_change_id: change.id, version: change.version, internal_note: mark }
    await orders.addOrderAction([
      ...items.map(({ line_item_id, quantity, adjustments }) => ({ ...base, action: ChangeActionType.ITEM_UPDATE, reference: "order_line_item", reference_id: line_item_id, details: { reference_id: line_item_id, quantity, adjustments } })),
      ...(shipping_method_id ? [{ ...base, action: ChangeActionType.SHIPPING_REMOVE, reference: "order_shipping_method", reference_id: shipping_method_id }] : []),
    ])
    await orders.confirmOrderChange({ id: change.id, confirmed_by: actor })
    return new StepResponse<number, string | null>(items.length, order_id)
  },
  async (order_id, { container }) => {
    if (order_id) await container.resolve(Modules.ORDER).undoLastChange(order_id, { status: "canceled" })
  },
)
