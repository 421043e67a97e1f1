import { buildShippingContext, type TariffRow, type TariffTable } from "@khooshe/fulfillment-iran"
import { rowsOf, type Database } from "../../shared/database"
import { deliveryChoices, memberShipping, type DeliveryChoice } from "../../shared/delivery"
import type { CartFacts, readDeliveryOptions } from "./read/cart"
import type { Seller } from "./read/goods"
import { sellersOf } from "./rules"

/** One way that a member's parcel can go, under the id by which it is chosen. */
export type DeliveryWay = DeliveryChoice & { option_id: string }

/** Tariff rows of any date; which are in force is the engine's question. */
export async function readTariffs(database: Database): Promise<TariffTable> {
  const rows = await rowsOf<Omit<TariffRow, "effective_from"> & { effective_from: Date }>(
    database,
    "select method, band, up_to_gram, price_rial, effective_from, note from tariff where deleted_at is null",
  )
  return rows.map((row) => ({ ...row, effective_from: row.effective_from.toISOString() }))
}

type Parcels = Pick<CartFacts, "lines" | "goods" | "address">

function parcelFor(cart: Parcels, seller: Seller) {
  const own = cart.lines.flatMap((line) => {
    const goods = cart.goods.get(line.variant_id)
    return goods?.seller.id === seller.id ? [{ line, goods }] : []
  })
  return {
    lines: own.map(({ line, goods }) => ({ quantity: line.quantity, gross_gram: goods.gross_gram, sides_mm: goods.sides_mm, rolled: goods.trade === "rug" })),
    lead_days: Math.max(0, ...own.map(({ goods }) => goods.lead_days ?? seller.lead_days)),
  }
}

const destinationOf = ({ address }: Parcels) => address && { province: address.province, city: address.city }

/** What the provider prices by, for the hooks of the two stock workflows that ask it. */
export function shippingContextOf(cart: Parcels, table: TariffTable, at: Date) {
  const members = sellersOf(cart).map((seller) => ({ member_id: seller.id, ...memberShipping(parcelFor(cart, seller), destinationOf(cart), seller) }))
  return buildShippingContext({ at, table, members })
}

/** Every way of every member in the cart, with price or reason: from the same facts as the provider charges by. */
export function choicesOf(cart: Parcels, options: Awaited<ReturnType<typeof readDeliveryOptions>>, table: TariffTable, at: Date): Map<string, DeliveryWay[]> {
  return new Map(
    sellersOf(cart).map((seller) => {
      const ways = deliveryChoices(parcelFor(cart, seller), destinationOf(cart), seller, table, at)
      return [seller.id, ways.flatMap((way) => {
        const option = options.find((each) => each.member_id === seller.id && each.method === way.method)
        return option ? [{ ...way, option_id: option.id }] : []
      })]
    }),
  )
}
