import type { MedusaContainer } from "@medusajs/framework/types"
import { createPaymentCollectionForCartWorkflow, createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf, rowsOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { livePaymentOf } from "./live-payment"
import { needOpenCart, viewCart } from "./open-cart"
import { refreshPrices } from "./refresh-prices"
import { obstaclesOf } from "./rules"

export const zarinpalProviderId = "pp_zarinpal_zarinpal"

/** Younger than this, a started payment is used again: two presses of the button are one payment. */
const reuseMs = 10 * 60 * 1000

type Started = { data?: { redirect_url?: unknown; token?: unknown } | null }

function pageOf(session: Started): { redirect_url: string; token: string } {
  const { redirect_url, token } = session.data ?? {}
  if (typeof redirect_url !== "string" || typeof token !== "string") throw shopError("gateway_unreachable", "The gateway gave no page to pay on")
  return { redirect_url, token }
}

/**
 * Starts a payment of exactly the total that the buyer was shown: prices are
 * refreshed first, and another total is refused, so an amount that was not
 * shown is never charged.
 * @param shown_rial what the button said
 * @throws the cart's first obstacle; price_changed with the goods whose price moved; gateway_unreachable
 */
export async function startPayment(container: MedusaContainer, cartId: string, shown_rial: number, locale: string) {
  const database = databaseOf(container)
  let cart = await needOpenCart(container, cartId)
  const live = await livePaymentOf(database, cart, new Date())
  if (live && live.amount_rial === shown_rial && Date.now() - Date.parse(live.started_at) < reuseMs) {
    const [session] = await rowsOf<Started>(database, "select data from payment_session where id = :id and deleted_at is null", { id: cart.session?.id })
    if (session) return pageOf(session)
  }
  const changes = await refreshPrices(container, cart)
  if (changes.length) cart = await needOpenCart(container, cartId)
  const [first] = obstaclesOf(cart, new Date())
  if (first) throw shopError(first.code, `Cart ${cartId} cannot be paid: ${first.code}`, { subjects: first.subjects })

  const view = await viewCart(container, cart, changes)
  if (view.total_rial !== shown_rial)
    throw shopError("price_changed", `Shown ${shown_rial}, due ${view.total_rial}`, { subjects: view.notices.map((notice) => ({ id: notice.line_id ?? "", name: { fa: notice.title.fa, en: notice.title.en } })) })
  if (view.total_rial % 10 !== 0) throw shopError("total_not_whole", `A total of ${view.total_rial} rials is no whole toman`)

  if (!cart.payment_collection_id) {
    await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
    cart = await needOpenCart(container, cartId)
  }
  const { result } = await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: cart.payment_collection_id ?? "", provider_id: zarinpalProviderId, data: { locale } },
  })
  return pageOf(result as Started)
}
