import type { MedusaContainer } from "@medusajs/framework/types"
import type { PaymentReturn } from "../../contracts/order"
import type { ErrorCode } from "../../contracts/errors"
import { databaseOf, rowsOf } from "../../shared/database"
import { readCart } from "../cart/read/cart"
import { obstaclesOf } from "../cart/rules"

type Row = { state: string; reason: string | null; amount: string; cart_id: string | null; returned_at: Date | null; started_at: Date; number: string | null; key: string | null; parcels: number }

/** The buyer's word for how an attempt that is over ended. */
const words: Record<string, ErrorCode> = {
  cancelled: "payment_cancelled",
  failed: "payment_failed",
  stale: "payment_stale",
  reversed: "payment_failed",
}

/**
 * What became of a payment, for the page to which the gateway sends the buyer.
 * When goods stood in the way, they are named as the cart stands now.
 * @returns null when nobody started such a payment
 */
export async function readPaymentReturn(container: MedusaContainer, token: string): Promise<PaymentReturn | null> {
  const database = databaseOf(container)
  const [row] = await rowsOf<Row>(
    database,
    `select a.state, a.reason, a.amount, a.cart_id, a.returned_at, a.started_at, r.number, r.key,
       (select count(*)::int from member_order m where m.order_id = a.order_id and m.deleted_at is null and m.state <> 'pending') as parcels
     from payment_attempt a left join order_reference r on r.order_id = a.order_id and r.deleted_at is null
     where a.token = :token`,
    { token },
  )
  if (!row) return null
  const amount_rial = Number(row.amount)
  const base = { amount_rial, cart_id: row.cart_id, subjects: [], reason: null, order: null }
  // without parcels the order is still in the making, or was left half made and will be healed
  if (row.state === "paid" && row.number && row.key && row.parcels > 0) return { ...base, state: "paid", order: { number: row.number, key: row.key, parcels: row.parcels } }
  if (row.state === "started" || row.state === "paid") return { ...base, state: "checking", reason: row.returned_at ? "payment_pending" : "payment_not_started" }

  const cart = row.state === "stale" && row.cart_id ? await readCart(database, row.cart_id) : null
  const [obstacle] = cart && !cart.completed ? obstaclesOf(cart, new Date()) : []
  if (obstacle) return { ...base, state: "failed", reason: obstacle.code, subjects: obstacle.subjects ?? [] }
  return { ...base, state: "failed", reason: row.reason === "too_late" ? "payment_expired" : (words[row.state] ?? "payment_failed") }
}
