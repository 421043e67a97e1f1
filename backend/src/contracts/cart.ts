import { z } from "zod"
import { instant, localizedText, openingHours, picture, priceUnit, rial } from "./shared"
import { errorCode } from "./errors"

export const deliveryMethod = z.enum(["post", "courier", "freight", "pickup"])
export type DeliveryMethod = z.infer<typeof deliveryMethod>

/** Why a parcel cannot go this way. The words live in the storefront's messages under `delivery.reasons.<code>`. */
export const deliveryReason = z.enum(["over_weight", "over_side", "freight_only", "not_same_city", "no_address", "member_closed", "no_tariff"])

/** One way that one member's parcel can go. Offered even when it cannot, with the reason. */
export const deliveryChoice = z.object({
  option_id: z.string(),
  method: deliveryMethod,
  price_rial: rial.nullable(),
  reason: deliveryReason.nullable(),
  /** days in Asia/Tehran between which it arrives; for pick-up, when it is ready */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  chosen: z.boolean(),
})
export type DeliveryChoice = z.infer<typeof deliveryChoice>

export const cartLine = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_handle: z.string(),
  title: localizedText,
  pack: localizedText,
  picture: picture.nullable(),
  quantity: z.number().int(),
  /** the most that can be bought now of this pack alone */
  available: z.number().int(),
  price_rial: rial,
  unit_price_rial: rial.nullable(),
  unit: priceUnit,
  total_rial: rial,
  /** set when this line stands in the way of paying */
  problem: z.object({ code: errorCode, available: z.number().int().nullable() }).nullable(),
})
export type CartLine = z.infer<typeof cartLine>

/** What changed since the buyer last saw the cart. */
export const cartNotice = z.object({
  code: z.enum(["price_changed", "line_removed", "delivery_dropped"]),
  line_id: z.string().nullable(),
  title: localizedText,
  old_rial: rial.nullable(),
  new_rial: rial.nullable(),
})

export const cartGroup = z.object({
  member: z.object({ id: z.string(), handle: z.string(), name: localizedText, town: localizedText }),
  cluster: z.object({ handle: z.string(), name: localizedText }),
  lines: z.array(cartLine),
  /** gross weight of the parcel */
  gross_gram: z.number().int(),
  deliveries: z.array(deliveryChoice),
  pickup: z.object({ address: localizedText, hours: openingHours }).nullable(),
  items_rial: rial,
  delivery_rial: rial.nullable(),
})
export type CartGroup = z.infer<typeof cartGroup>

/** Where it goes. `province` is an ISO code, `city` a listed Persian name, `mobile` 09…, `postal_code` ten digits; all in Latin digits. */
export const cartAddress = z.object({
  name: z.string(),
  mobile: z.string(),
  province: z.string(),
  city: z.string(),
  address_1: z.string(),
  postal_code: z.string(),
})
export type CartAddress = z.infer<typeof cartAddress>

/** `GET /shop/carts/:id`: the live cart as the buyer reads it. Reading it refreshes prices, unless a payment of it is under way. */
export const cartView = z.object({
  id: z.string(),
  region_id: z.string(),
  currency_code: z.string(),
  groups: z.array(cartGroup),
  line_count: z.number().int(),
  items_rial: rial,
  discount_rial: rial,
  delivery_rial: rial.nullable(),
  total_rial: rial,
  address: cartAddress.nullable(),
  email: z.string().nullable(),
  notices: z.array(cartNotice),
  /** all that stands between this cart and paying, in the order to mend it */
  blockers: z.array(errorCode),
  /** a payment that was started and may still come back */
  payment: z.object({ token: z.string(), started_at: instant }).nullable(),
  /** once it has become an order */
  order: z.object({ number: z.string(), key: z.string() }).nullable(),
})
export type CartView = z.infer<typeof cartView>

/** `POST /shop/carts/:id/address`. Digits of every script are accepted. */
export const setAddressBody = z
  .object({
    name: z.string().trim().min(1).max(100),
    mobile: z.string().max(30),
    province: z.string().max(60),
    city: z.string().max(80),
    address_1: z.string().trim().min(5).max(300),
    postal_code: z.string().max(30),
    email: z.string().max(200).optional(),
  })
  .strict()
export type SetAddressBody = z.infer<typeof setAddressBody>

/** `POST /shop/carts/:id/deliveries`: every member's choice at once; values are shipping option ids. */
export const setDeliveriesBody = z.object({ choices: z.record(z.string().max(64), z.string().max(64)) }).strict()

/** `POST /shop/carts/:id/pay`: `total_rial` is what the button said; another total is a 409 `price_changed` with nothing charged. */
export const payBody = z.object({ total_rial: rial, locale: z.enum(["fa", "en", "ar", "ru"]) }).strict()
export const payAnswer = z.object({ redirect_url: z.string(), token: z.string() })
