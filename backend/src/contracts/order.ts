import { z } from "zod"
import { instant, localizedText, openingHours, picture, priceUnit, rial } from "./shared"
import { cartAddress, deliveryMethod } from "./cart"
import { errorCode } from "./errors"
import { askedBuyer, refundDue, sentPart } from "./missing"

/** States of a member's slice. The table is architecture's: pending is in no list of anybody. */
export const memberOrderState = z.enum(["pending", "placed", "accepted", "packed", "shipped", "delivered", "cancelled"])
export type MemberOrderState = z.infer<typeof memberOrderState>

export const orderLine = z.object({
  title: localizedText,
  pack: localizedText,
  product_handle: z.string(),
  picture: picture.nullable(),
  quantity: z.number().int(),
  price_rial: rial,
  unit_price_rial: rial.nullable(),
  unit: priceUnit,
  total_rial: rial,
})

/** What the buyer sees of a member order. */
export const parcelView = z.object({
  id: z.string(),
  index: z.number().int(),
  member: z.object({ handle: z.string(), name: localizedText, town: localizedText }),
  cluster: z.object({ handle: z.string(), name: localizedText }),
  state: memberOrderState,
  /** when each state was reached */
  history: z.array(z.object({ state: memberOrderState, at: instant })),
  method: deliveryMethod,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  tracking: z.object({ carrier: z.string(), code: z.string() }).nullable(),
  pickup: z.object({ code: z.string(), address: localizedText, hours: openingHours }).nullable(),
  /** what is (still) to come */
  lines: z.array(orderLine),
  /** the newest first */
  missing: z.array(askedBuyer),
  refunds: z.array(refundDue),
  /** what went ahead of the rest */
  parts: z.array(sentPart),
  items_rial: rial,
  discount_rial: rial,
  delivery_rial: rial,
  total_rial: rial,
  vat_rial: rial.nullable(),
})
export type ParcelView = z.infer<typeof parcelView>

/** `GET /shop/orders/:number?key=…` and the answer of a look-up. `masked` hides name, street and mobile (look-up). */
export const orderView = z.object({
  number: z.string(),
  key: z.string().nullable(),
  placed_at: instant,
  total_rial: rial,
  items_rial: rial,
  delivery_rial: rial,
  discount_rial: rial,
  /** due back; with the total it makes what was paid */
  refund_rial: rial,
  payment: z.object({ state: z.enum(["paid", "unpaid"]), paid_at: instant.nullable(), ref_id: z.string().nullable(), card_mask: z.string().nullable() }),
  address: cartAddress,
  masked: z.boolean(),
  parcels: z.array(parcelView),
})
export type OrderView = z.infer<typeof orderView>

/** `POST /shop/order-lookups`: order number and the mobile it was placed with. Wrong pairs are 404, too many tries 429. */
export const orderLookupBody = z.object({ number: z.string().max(40), mobile: z.string().max(30) }).strict()

/** `GET /shop/payments/:token`: what became of a payment. `checking`: we are still asking the bank. */
export const paymentReturn = z.object({
  state: z.enum(["paid", "checking", "failed"]),
  reason: errorCode.nullable(),
  /** goods that stood in the way */
  subjects: z.array(z.object({ id: z.string(), name: localizedText })),
  amount_rial: rial,
  cart_id: z.string().nullable(),
  order: z.object({ number: z.string(), key: z.string(), parcels: z.number().int() }).nullable(),
})
export type PaymentReturn = z.infer<typeof paymentReturn>
