import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Modules } from "@medusajs/framework/utils"
import type { CartView } from "../../contracts/cart"
import { databaseOf, rowsOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { choicesOf, readTariffs } from "./delivery"
import { livePaymentOf } from "./live-payment"
import { readCart, readDeliveryOptions, type CartFacts } from "./read/cart"
import { refreshPrices, type PriceChange } from "./refresh-prices"
import { sellersOf } from "./rules"
import { buildCartView } from "./view"

/** @throws not_found when there is no such cart */
export async function needCart(container: MedusaContainer, cartId: string): Promise<CartFacts> {
  const cart = await readCart(databaseOf(container), cartId)
  if (!cart) throw shopError("not_found", `No cart ${cartId}`)
  return cart
}

/** @throws cart_completed when it has become an order */
export async function needOpenCart(container: MedusaContainer, cartId: string): Promise<CartFacts> {
  const cart = await needCart(container, cartId)
  if (cart.completed || cart.order_id) throw shopError("cart_completed", `Cart ${cartId} is an order already`)
  return cart
}

/** Deliveries that belong to no line any more: stock keeps the last one, and the buyer would pay to send nothing. */
async function dropStrayDeliveries(container: MedusaContainer, cart: CartFacts): Promise<boolean> {
  const sellers = new Set(sellersOf(cart).map((seller) => seller.id))
  const stray = cart.methods.filter((method) => !method.member_id || !sellers.has(method.member_id))
  if (!stray.length) return false
  await container.resolve(Modules.CART).deleteShippingMethods(stray.map((method) => method.id))
  return true
}

async function orderOf(container: MedusaContainer, orderId: string): Promise<CartView["order"]> {
  const [row] = await rowsOf<{ number: string; key: string }>(databaseOf(container), "select number, key from order_reference where order_id = :orderId and deleted_at is null", { orderId })
  return row ?? null
}

async function discountOf(container: MedusaContainer, cartId: string): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["id", "discount_total"], filters: { id: cartId } })
  const [cart] = data as { discount_total?: unknown }[]
  return Number(cart?.discount_total ?? 0)
}

async function hasDiscounts(container: MedusaContainer, cartId: string): Promise<boolean> {
  const rows = await rowsOf(databaseOf(container), "select 1 from cart_promotion where cart_id = :cartId and deleted_at is null limit 1", { cartId })
  return rows.length > 0
}

/** The view of a cart as it stands, with what changed since it was last opened. */
export async function viewCart(container: MedusaContainer, cart: CartFacts, changes: PriceChange[] = []): Promise<CartView> {
  const database = databaseOf(container)
  const now = new Date()
  const [options, table, live, discount_rial, order] = await Promise.all([
    readDeliveryOptions(database, sellersOf(cart).flatMap((seller) => seller.shipping_profile_id ?? [])),
    readTariffs(database),
    livePaymentOf(database, cart, now),
    hasDiscounts(container, cart.id).then((has) => (has ? discountOf(container, cart.id) : 0)),
    cart.order_id ? orderOf(container, cart.order_id) : Promise.resolve(null),
  ])
  const payment = live && { token: live.token, started_at: live.started_at }
  return buildCartView({ cart, discount_rial, changes, choices: choicesOf(cart, options, table, now), payment, order, now })
}

/**
 * Opens a cart: prices are brought up to today's, unless a payment of it is
 * under way; deliveries without goods are dropped.
 * @throws not_found
 */
export async function openCart(container: MedusaContainer, cartId: string): Promise<CartView> {
  let cart = await needCart(container, cartId)
  if (cart.completed || cart.order_id || (await livePaymentOf(databaseOf(container), cart, new Date()))) return viewCart(container, cart)
  const dropped = await dropStrayDeliveries(container, cart)
  const changes = await refreshPrices(container, cart)
  if (dropped || changes.length) cart = await needCart(container, cartId)
  return viewCart(container, cart, changes)
}
