import { VERIFY_WINDOW_MS } from "@khooshe/payment-zarinpal/attempt"
import type { CartView } from "../../contracts/cart"
import { rowsOf, type Database } from "../../shared/database"
import type { CartFacts } from "./read/cart"

type Row = { token: string; started_at: Date; amount: string }

export type LivePayment = NonNullable<CartView["payment"]> & { amount_rial: number }

/**
 * The payment of this cart that was started and may still come back: its
 * authority is the session's, and its half hour is not over. While there is
 * one, the cart is frozen: prices are not refreshed under the buyer's feet.
 */
export async function livePaymentOf(database: Database, cart: CartFacts, now: Date): Promise<LivePayment | null> {
  if (!cart.session?.authority) return null
  const [row] = await rowsOf<Row>(database, "select token, started_at, amount from payment_attempt where authority = :authority and state = 'started'", { authority: cart.session.authority })
  if (!row || now.getTime() - row.started_at.getTime() > VERIFY_WINDOW_MS) return null
  return { token: row.token, started_at: row.started_at.toISOString(), amount_rial: Number(row.amount) }
}
