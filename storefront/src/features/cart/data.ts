import "server-only"
import type { CartView } from "@contracts/cart"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { ApiError, callLive } from "@/shared/medusa"
import { readCartId } from "./cookies"

/** The buyer's cart, live; null when there is none. Reading it refreshes its prices, so a page reads it once. */
export const readCart = cache(async (locale: Locale): Promise<CartView | null> => {
  const id = await readCartId()
  if (!id) return null
  try {
    return await callLive<CartView>(`/shop/carts/${id}?locale=${locale}`)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
})
