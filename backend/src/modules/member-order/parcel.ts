import type { DeskOrder, DeskOrderPage, DeskParcel, DeskParcelPage } from "../../contracts/desk"

/**
 * A slice for those who pack it: what goes into the box, to whom and by when. Every field is named, so that money
 * which an order learns of later does not come along by itself.
 */
export function parcelOf(order: DeskOrder): DeskParcel {
  return {
    id: order.id,
    number: order.number,
    parcel: order.parcel,
    sender: order.sender,
    state: order.state,
    placed_at: order.placed_at,
    due_on: order.due_on,
    method: order.method,
    buyer: order.buyer,
    lines: order.lines.map(({ id, title, pack, product_handle, picture, quantity, sent }) => ({ id, title, pack, product_handle, picture, quantity, sent })),
    gross_gram: order.gross_gram,
    tracking: order.tracking,
    pickup_hours: order.pickup_hours,
    missing: order.missing,
    parts: order.parts,
    history: order.history,
    actions: order.actions,
  }
}

/** A page of them, with how many came today and nothing of what they brought. */
export function parcelPageOf({ member, counts, today, orders, count, next }: DeskOrderPage): DeskParcelPage {
  return { member, counts, today: { orders: today.orders }, orders: orders.map(parcelOf), count, next }
}
