import { z } from "zod"
import { instant, localizedText, openingHours, rial } from "./shared"
import { deliveryMethod } from "./cart"
import { missingReport, refundDue, sentPart } from "./missing"
import { memberOrderState, orderLine } from "./order"

/** `GET /desk/me` */
export const deskMe = z.object({
  /** the name is empty, and e-mail or mobile null, where nobody told them */
  user: z.object({ id: z.string(), name: z.string(), email: z.string().nullable(), mobile: z.string().nullable() }),
  grants: z.array(
    z.object({
      scope_kind: z.enum(["member", "cluster", "consortium"]),
      scope_id: z.string(),
      role: z.enum(["owner", "clerk", "packer", "agent", "viewer"]),
      name: localizedText,
      handle: z.string(),
      /** the cluster's handle */
      cluster: z.string(),
      status: z.enum(["active", "suspended", "ended"]),
      /** what the grant allows now; the same table that every route asks */
      acts: z.array(z.string()),
      /** notices that nobody of the member has read; 0 for who is not told them */
      unread: z.number().int(),
    }),
  ),
  /** what the person is asked to take part in, by their own mobile number; those that still stand */
  invitations: z.array(
    z.object({ id: z.string(), scope_kind: z.enum(["member", "cluster", "consortium"]), role: z.enum(["owner", "clerk", "packer"]), name: localizedText, handle: z.string(), cluster: z.string(), invited_by: z.string(), expires_at: instant }),
  ),
})
export type DeskMe = z.infer<typeof deskMe>

/** What may be done with a slice now, from the same table that the workflows use. */
export const deskAction = z.enum(["accept", "pack", "undo_pack", "ship", "hand_over", "deliver", "report_missing", "send_part"])

/** A line of a slice, with how many of its packs are in a box or on the way. */
export const deskLine = orderLine.extend({ id: z.string(), sent: z.number().int() })

/** A slice as its member sees it. Carries the slice's own id and the order's number, never the order's id. */
export const deskOrder = z.object({
  id: z.string(),
  number: z.string(),
  /** which of the order's parcels this is; the others go from other workshops */
  parcel: z.object({ index: z.number().int(), count: z.number().int() }),
  sender: z.object({ handle: z.string(), name: localizedText, town: localizedText, cluster: z.string(), cluster_name: localizedText }),
  state: memberOrderState,
  placed_at: instant,
  /** day in Asia/Tehran by which it should leave */
  due_on: z.string(),
  method: deliveryMethod,
  buyer: z.object({ name: z.string(), mobile: z.string(), province: localizedText, city: z.string(), address_1: z.string(), postal_code: z.string() }),
  lines: z.array(deskLine),
  gross_gram: z.number().int(),
  items_rial: rial,
  discount_rial: rial,
  delivery_rial: rial,
  total_rial: rial,
  tracking: z.object({ carrier: z.string(), code: z.string() }).nullable(),
  pickup_hours: openingHours.nullable(),
  /** the newest first */
  missing: z.array(missingReport),
  refunds: z.array(refundDue),
  /** what went ahead of the rest */
  parts: z.array(sentPart),
  history: z.array(z.object({ state: memberOrderState, at: instant })),
  actions: z.array(deskAction),
})
export type DeskOrder = z.infer<typeof deskOrder>

/**
 * `GET /desk/members/:id/orders?state=&after=&number=`: twenty slices, the most urgent first, on from a key that the page
 * before gave; with the last digits of a number those of that number
 */
export const deskOrderPage = z.object({
  member: z.object({ id: z.string(), handle: z.string(), name: localizedText, cluster: z.string() }),
  counts: z.object({ placed: z.number().int(), accepted: z.number().int(), packed: z.number().int(), shipped: z.number().int(), delivered: z.number().int(), cancelled: z.number().int() }),
  today: z.object({ orders: z.number().int(), total_rial: rial }),
  orders: z.array(deskOrder),
  /** of all pages */
  count: z.number().int(),
  /** from where the next page goes on; null on the last */
  next: z.string().nullable(),
})
export type DeskOrderPage = z.infer<typeof deskOrderPage>

/** A line as it is put in the box. */
export const deskParcelLine = deskLine.omit({ price_rial: true, unit_price_rial: true, unit: true, total_rial: true })

/** A slice as somebody sees it who packs and sends, and is told no price and no money. */
export const deskParcel = deskOrder.omit({ items_rial: true, discount_rial: true, delivery_rial: true, total_rial: true, refunds: true }).extend({ lines: z.array(deskParcelLine) })
export type DeskParcel = z.infer<typeof deskParcel>

/** `GET /desk/members/:id/parcels?state=&after=` */
export const deskParcelPage = deskOrderPage.omit({ today: true }).extend({ today: deskOrderPage.shape.today.omit({ total_rial: true }), orders: z.array(deskParcel) })
export type DeskParcelPage = z.infer<typeof deskParcelPage>

/** `POST /desk/members/:id/orders/:order_id/ship` */
export const shipBody = z.object({ carrier: z.string().trim().min(1).max(60), tracking_code: z.string().trim().min(4).max(60) }).strict()
/** `POST /desk/members/:id/orders/:order_id/hand-over` */
export const handOverBody = z.object({ code: z.string().trim().min(1).max(20) }).strict()
