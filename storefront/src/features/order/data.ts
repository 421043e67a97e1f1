import "server-only"
import type { OrderView, PaymentReturn } from "@contracts/order"
import { headers } from "next/headers"
import { ApiError, callLive } from "@/shared/medusa"
import { orderNumber } from "./lookup"

async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

/** What became of a payment; null when there is none of that token. The token is the payer's own secret. */
export async function readPayment(token: string | undefined): Promise<PaymentReturn | null> {
  if (!token || !/^[\w.-]{1,200}$/.test(token)) return null
  return orNull(callLive<PaymentReturn>(`/shop/payments/${token}`))
}

/** An order by its number and its key; null for a wrong pair, which is not told apart from no order. */
export async function readOrder(number: string, key: string): Promise<OrderView | null> {
  if (number.length > 40 || key.length > 200) return null
  return orNull(callLive<OrderView>(`/shop/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(key)}`))
}

/** The order of a number and the mobile it was placed with, masked. Null for a wrong pair; too many tries throw. */
export async function lookUp(number: string, mobile: string): Promise<OrderView | null> {
  // the backend limits tries by who asks, and would otherwise see this process only
  const from = (await headers()).get("x-forwarded-for")
  return orNull(callLive<OrderView>("/shop/order-lookups", { method: "POST", body: { number: orderNumber(number), mobile }, ...(from ? { headers: { "x-forwarded-for": from } } : {}) }))
}
