import "server-only"
import type { Account, AccountOrderPage } from "@contracts/account"
import type { OrderView } from "@contracts/order"
import { cache } from "react"
import { ApiError, callLive, type LiveRequest } from "@/shared/medusa"
import { readBuyerToken } from "./session"

/** A call as the signed-in buyer. Throws 401 as an `ApiError` when nobody is signed in. */
export async function callAccount<T>(path: string, request: LiveRequest = {}): Promise<T> {
  const token = await readBuyerToken()
  if (!token) throw new ApiError(401, { code: "unauthorized", type: "unauthorized", message: "nobody is signed in" })
  return callLive<T>(path, { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } })
}

/** A read of the account; null when nobody is signed in any more, or it is not theirs. */
async function readOwn<T>(path: string): Promise<T | null> {
  try {
    return await callAccount<T>(path)
  } catch (error) {
    if (error instanceof ApiError && (error.status === 401 || error.status === 404)) return null
    throw error
  }
}

/** Who is signed in and what they keep; null when nobody is. Asked once for a page, and without a token nobody is asked. */
export const readAccount = cache((): Promise<Account | null> => readOwn<Account>("/shop/me"))

/** A page of the buyer's orders, the newest first. */
export const readOrders = (page: number): Promise<AccountOrderPage | null> => readOwn<AccountOrderPage>(`/shop/me/orders?page=${page}`)

/** One of the buyer's orders; another's is not there. */
export const readOwnOrder = (number: string): Promise<OrderView | null> => (number.length > 40 ? Promise.resolve(null) : readOwn<OrderView>(`/shop/me/orders/${encodeURIComponent(number)}`))
