import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parseIranMobile } from "@khooshe/persian-text"
import { MEMBER_ORDER_MODULE } from "../../../modules/member-order"
import type { MemberOrderModuleService } from "../../../modules/member-order/service"
import { newOrderKey, newOrderNumber, newPickupCode } from "../../../modules/member-order/reference"
import { cutOrder, type SoldDelivery, type SoldLine, type SoldPermit } from "../../../modules/member-order/slices"
import { priceUnitOf, unitPriceRial } from "../../../modules/packaging/rules"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { choicesOf, readTariffs } from "../delivery"
import { readCart, readDeliveryOptions, type CartFacts } from "../read/cart"
import { saleOf, sellersOf } from "../rules"

type OrderRow = {
  id: string
  total: number
  items: { id: string; variant_id: string; quantity: number; unit_price: number; adjustments?: { amount: number }[] }[]
  shipping_methods: { shipping_option_id: string; amount: number; adjustments?: { amount: number }[] }[]
}

const orderFields = [
  "id", "total", "items.id", "items.variant_id", "items.quantity", "items.unit_price", "items.adjustments.amount",
  "shipping_methods.shipping_option_id", "shipping_methods.amount", "shipping_methods.adjustments.amount",
]

const sum = (adjustments: { amount: number }[] | undefined) => (adjustments ?? []).reduce((all, { amount }) => all + Number(amount), 0)

async function readOrder(container: MedusaContainer, orderId: string): Promise<OrderRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: orderFields, filters: { id: orderId } })
  const [order] = data as unknown[]
  return order as OrderRow
}

/** Lines in the order of the cart, so that parcels keep the numbers under which the buyer chose their deliveries. */
function soldLines(order: OrderRow, cart: CartFacts, now: Date): SoldLine[] {
  const rank = new Map(cart.lines.map((line, index) => [line.variant_id, index]))
  const items = order.items.toSorted((a, b) => (rank.get(a.variant_id) ?? 0) - (rank.get(b.variant_id) ?? 0))
  return items.map((item) => {
    const goods = cart.goods.get(item.variant_id)
    const sale = saleOf(goods, cart.permits, now)
    if (!goods || !sale.allowed) throw shopError(sale.allowed ? "not_for_sale" : sale.code, `Line ${item.id} may not be sold any more`)
    const price_rial = Number(item.unit_price)
    return {
      id: item.id,
      member_id: goods.seller.id,
      gross_rial: price_rial * item.quantity,
      discount: sum(item.adjustments),
      variant_id: item.variant_id,
      product_handle: goods.product_handle,
      title: goods.title,
      pack: goods.pack_name,
      picture: goods.picture,
      quantity: item.quantity,
      net_amount: goods.net_amount,
      net_unit: goods.net_unit,
      unit: priceUnitOf(goods.net_unit),
      price_rial,
      unit_price_rial: unitPriceRial(price_rial, goods.net_amount, goods.net_unit),
      permit_id: sale.permit_ids[0] ?? null,
      permits: soldPermits(sale.permit_ids, cart.permits),
      gross_gram: goods.gross_gram ?? 0,
    }
  })
}

/** What a line remembers of the permits that open its sale, in their order. */
const soldPermits = (ids: readonly string[], permits: CartFacts["permits"]): SoldPermit[] =>
  ids.flatMap((id) => permits.filter((permit) => permit.id === id).map(({ type, number }) => ({ id, type, number })))

async function soldDeliveries(container: MedusaContainer, order: OrderRow, cart: CartFacts, now: Date): Promise<SoldDelivery[]> {
  const database = databaseOf(container)
  const sellers = sellersOf(cart)
  const options = await readDeliveryOptions(database, sellers.flatMap((seller) => seller.shipping_profile_id ?? []))
  const choices = choicesOf(cart, options, await readTariffs(database), now)
  return order.shipping_methods.map((method) => {
    const option = options.find((each) => each.id === method.shipping_option_id)
    if (!option) throw shopError("delivery_foreign", `Delivery ${method.shipping_option_id} belongs to no member of this order`)
    const choice = choices.get(option.member_id)?.find((each) => each.option_id === option.id)
    if (!choice || choice.reason !== null) throw shopError("delivery_unavailable", `Delivery ${option.id} is not possible: ${choice?.reason ?? "unknown"}`)
    const { method: way, due_on, earliest, latest } = choice
    return { member_id: option.member_id, gross_rial: Number(method.amount), discount: sum(method.adjustments), method: way, shipping_option_id: option.id, due_on, earliest, latest }
  })
}

/** A number that no order has yet. The unique index is the lock; this only makes meeting it unlikely. */
async function freeNumber(container: MedusaContainer): Promise<string> {
  for (;;) {
    const number = newOrderNumber()
    const taken = await rowsOf(databaseOf(container), "select 1 from order_reference where number = :number", { number })
    if (!taken.length) return number
  }
}

/** The language in which the buyer pays, and is written to from then on. */
async function localeOf(container: MedusaContainer, cart: CartFacts): Promise<string> {
  const [attempt] = await rowsOf<{ locale: string }>(databaseOf(container), "select locale from payment_attempt where authority = :authority", { authority: cart.session?.authority ?? "" })
  return attempt?.locale ?? (cart.locale?.startsWith("en") ? "en" : "fa")
}

/**
 * Writes the slices of an order that is about to be paid, after every check
 * that can fail: each line may still be sold, each member has one possible
 * delivery, the money is whole tomans, fits the session that will be
 * authorised, and shares sum to it. They are pending, seen by nobody, until
 * the money is captured; when anything later fails they go with the order.
 * @throws with a code of ours; the payment is then never touched
 */
export const writeSlicesStep = createStep(
  "write-slices",
  async ({ cart_id, order_id }: { cart_id: string; order_id: string }, { container }) => {
    const now = new Date()
    const database = databaseOf(container)
    const cart = await readCart(database, cart_id)
    if (!cart) throw shopError("not_found", `No cart ${cart_id}`)
    const order = await readOrder(container, order_id)
    const total_rial = Number(order.total)
    if (cart.session && Number(cart.session.amount) !== total_rial) throw shopError("price_changed", `The session is over ${cart.session.amount}, the order over ${total_rial}`)

    const lines = soldLines(order, cart, now)
    const deliveries = await soldDeliveries(container, order, cart, now)
    const sellers = sellersOf(cart).map((seller) => {
      if (!seller.stock_location_id) throw shopError("unexpected", `Member ${seller.id} has no stock location`)
      return { member_id: seller.id, cluster_id: seller.cluster_id, stock_location_id: seller.stock_location_id, vat_registered: seller.vat_registered }
    })
    const slices = (() => {
      try {
        return cutOrder(lines, deliveries, sellers, total_rial, newPickupCode)
      } catch (error) {
        if (error instanceof RangeError) throw shopError("total_not_whole", error.message)
        throw error
      }
    })()

    const service: MemberOrderModuleService = container.resolve(MEMBER_ORDER_MODULE)
    const number = await freeNumber(container)
    const mobile = parseIranMobile(cart.address?.mobile ?? "") ?? ""
    await service.createOrderReferences({ order_id: order.id, cart_id, number, key: newOrderKey(), mobile, locale: await localeOf(container, cart) })
    const rows = await service.createMemberOrders(slices.map(({ lines: _, ...slice }) => ({ ...slice, order_id: order.id, number })))
    const idOf = new Map(rows.map((row) => [row.member_id, row.id]))
    await service.createMemberOrderLines(slices.flatMap((slice) => slice.lines.map((line) => ({ ...line, member_order_id: idOf.get(slice.member_id) ?? "" }))))
    return new StepResponse({ order_id: order.id }, order.id)
  },
  async (orderId, { container }) => {
    if (orderId) await removeSlices(container, orderId)
  },
)

/** Removes what was written of an order that did not come to be. Doing it twice does no harm. */
export async function removeSlices(container: MedusaContainer, orderId: string) {
  const service: MemberOrderModuleService = container.resolve(MEMBER_ORDER_MODULE)
  const slices = await service.listMemberOrders({ order_id: orderId }, { select: ["id"], take: 1000 })
  const ids = slices.map((slice) => slice.id)
  const lines = await service.listMemberOrderLines({ member_order_id: ids }, { select: ["id"], take: 10_000 })
  await service.deleteMemberOrderLines(lines.map((line) => line.id))
  await service.deleteMemberOrders(ids)
  const references = await service.listOrderReferences({ order_id: orderId }, { select: ["id"] })
  await service.deleteOrderReferences(references.map((reference) => reference.id))
}
