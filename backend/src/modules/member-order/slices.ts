import type { LocalizedText, Picture, PriceUnit } from "../../contracts/shared"
import type { DeliveryMethod } from "../../contracts/cart"
import type { PermitType } from "../../contracts/permit"
import type { NetUnit } from "../packaging/rules"
import { json } from "../../shared/json"
import { containedVat, shareOrder, type ShareDelivery, type ShareLine } from "./shares"

/** A permit as a sold line remembers it, whatever becomes of it later. */
export type SoldPermit = { id: string; type: PermitType; number: string }

/** A sold line with all that its slice keeps of it. */
export type SoldLine = ShareLine & {
  variant_id: string
  product_handle: string
  title: LocalizedText
  pack: LocalizedText
  picture: Picture | null
  quantity: number
  /** what one pack holds */
  net_amount: number
  net_unit: NetUnit
  unit: PriceUnit
  price_rial: number
  unit_price_rial: number | null
  permit_id: string | null
  /** the permits that it is sold under, the seller's first */
  permits: SoldPermit[]
  gross_gram: number
}

export type SoldDelivery = ShareDelivery & {
  method: DeliveryMethod
  shipping_option_id: string
  due_on: string
  earliest: string | null
  latest: string | null
}

export type Selling = { member_id: string; cluster_id: string; stock_location_id: string; vat_registered: boolean }

/**
 * Cuts an order into its members' slices: pure, so that who writes them is
 * somebody else's business. Parcels are numbered by the order of their first line.
 * @throws RangeError when the money does not fit, Error when a member has no or several deliveries
 */
export function cutOrder(lines: readonly SoldLine[], deliveries: readonly SoldDelivery[], sellers: readonly Selling[], total_rial: number, pickupCode: () => string) {
  return shareOrder(lines, deliveries, total_rial).map((share, index) => {
    const seller = sellers.find((each) => each.member_id === share.member_id)
    const [delivery, second] = deliveries.filter((each) => each.member_id === share.member_id)
    if (!seller || !delivery || second) throw new Error(`Member ${share.member_id} needs exactly one delivery`)
    const own = lines.filter((line) => line.member_id === share.member_id)
    return {
      member_id: share.member_id,
      cluster_id: seller.cluster_id,
      position: index + 1,
      state: "pending" as const,
      method: delivery.method,
      shipping_option_id: delivery.shipping_option_id,
      stock_location_id: seller.stock_location_id,
      gross_gram: own.reduce((all, line) => all + line.gross_gram * line.quantity, 0),
      items_rial: share.items_rial,
      discount_rial: share.discount_rial,
      delivery_rial: share.delivery_rial,
      total_rial: share.total_rial,
      vat_rial: containedVat(share.total_rial, seller.vat_registered),
      due_on: delivery.due_on,
      earliest: delivery.earliest,
      latest: delivery.latest,
      pickup_code: delivery.method === "pickup" ? pickupCode() : null,
      lines: own.map((line, position) => {
        const { discount_rial = 0, total_rial: lineTotal = line.gross_rial } = share.lines.find((each) => each.id === line.id) ?? {}
        const { id, variant_id, product_handle, title, pack, picture, quantity, net_amount, net_unit, unit, price_rial, unit_price_rial, permit_id, permits, gross_gram } = line
        return { line_item_id: id, variant_id, product_handle, title, pack, picture, quantity, net_amount, net_unit, unit, price_rial, unit_price_rial, permit_id, permits: json(permits), gross_gram, discount_rial, total_rial: lineTotal, position }
      }),
    }
  })
}
export type Slice = ReturnType<typeof cutOrder>[number]
