import "server-only"
import type { DeskMe } from "@contracts/desk"
import { redirect } from "next/navigation"
import { cache } from "react"
import { readCityNames } from "@/features/checkout/data"
import type { Locale } from "@/i18n/locales"
import { ApiError, callLive, type LiveRequest } from "@/shared/medusa"
import { localPath } from "@/shared/paths"
import { deskPaths } from "./paths"
import { memberGrant } from "./sections"
import { readToken } from "./session"
import { sliceForm, type Slice, type SlicePage } from "./slice"

/** A call as the desk user. Throws 401 as an `ApiError` when nobody is signed in. */
export async function callDesk<T>(path: string, request: LiveRequest = {}): Promise<T> {
  const token = await readToken()
  if (!token) throw new ApiError(401, { code: "unauthorized", type: "unauthorized", message: "nobody is signed in" })
  return callLive<T>(path, { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } })
}

/** Who is signed in, and where they may work; null when nobody is. Asked once for a page. */
export const readMe = cache(async (): Promise<DeskMe | null> => {
  if (!(await readToken())) return null
  try {
    return await callDesk<DeskMe>("/desk/me")
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null
    throw error
  }
})

/** To the sign-in, and from there back to `path`. */
export const toSignIn = (locale: Locale, path: string): never => redirect(`${localPath(locale, deskPaths.home())}?${new URLSearchParams({ lapsed: "1", back: path })}`)

/** A read of the desk: a lapsed session leads to the sign-in and back to `path`; null for what is not there, or not theirs. */
export async function readDesk<T>(locale: Locale, path: string, request: string): Promise<T | null> {
  let lapsed = false
  try {
    return await callDesk<T>(request)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 401) lapsed = true
    else if (error.status !== 404 && error.status !== 400 && error.status !== 422) throw error
  }
  return lapsed ? toSignIn(locale, path) : null
}

/** Slices in the form that the role of who asks may see: with their money, or as parcels without it. */
const slicesOf = async (memberId: string): Promise<string> => `/desk/members/${encodeURIComponent(memberId)}/${sliceForm(memberGrant(await readMe(), memberId)?.acts ?? [])}`

/** A page of a member's slices, the most urgent first. Cities are in the reader's language. */
export async function readDeskOrders(locale: Locale, memberId: string, { state, after, number }: { state?: string; after?: string; /** or its last digits */ number?: string } = {}): Promise<SlicePage | null> {
  const asked = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { after } : {}), ...(number ? { number } : {}) })
  const [page, city] = await Promise.all([readDesk<SlicePage>(locale, deskPaths.member(memberId), `${await slicesOf(memberId)}?${asked}`), readCityNames(locale)])
  return page && { ...page, orders: page.orders.map((order) => ({ ...order, buyer: { ...order.buyer, city: city(order.buyer.city, order.buyer.province.fa) } })) }
}

/** One slice of a member. `path` is the page that asks, to come back to. Asked once for a page and its title. */
export const readDeskOrder = cache(
  async (locale: Locale, memberId: string, orderId: string, path: string): Promise<Slice | null> => readDesk(locale, path, `${await slicesOf(memberId)}/${encodeURIComponent(orderId)}`),
)
