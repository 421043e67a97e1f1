"use server"

import type { ErrorCode } from "@contracts/errors"
import { redirect } from "next/navigation"
import type { Locale } from "@/i18n/locales"
import { arrive } from "@/shared/arrive"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { localPath, paths } from "@/shared/paths"
import { formatDigits } from "@/shared/quantity"
import { keepCart, readCartId } from "./cookies"
import { lineChange } from "./line-change"
import { callStore, piecesOf, stockCartFields, type StockCart } from "./store"

function refuse(locale: Locale, line: string, code: ErrorCode, typed?: string): never {
  const query = new URLSearchParams({ problem: code, line, ...(typed ? { typed } : {}) })
  redirect(`${localPath(locale, paths.cart())}?${query}#${line}`)
}

async function change(cartId: string, line: string, quantity: number): Promise<StockCart> {
  const path = `/store/carts/${cartId}/line-items/${encodeURIComponent(line)}?${stockCartFields}`
  if (quantity > 0) return (await callStore<{ cart: StockCart }>(path, { method: "POST", body: { quantity } })).cart
  return (await callStore<{ parent: StockCart }>(path, { method: "DELETE" })).parent
}

/**
 * A line's form was sent: a new quantity, or out of the cart. What cannot be is said at the line, with what was
 * typed still in its field. The cart is the browser's own: its id comes from the cookie, never from the form.
 */
export async function changeLine(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const line = fieldOf(form, "line", 64)
  const wanted = lineChange(form.has("to") ? fieldOf(form, "to", 20) : null, fieldOf(form, "quantity", 20))
  const cartId = await readCartId()
  if (!cartId || !/^[\w-]+$/.test(line)) return refuse(locale, "cart", "not_found")
  if (wanted.kind === "unreadable") return refuse(locale, line, "invalid_quantity", wanted.typed)
  const quantity = wanted.kind === "remove" ? 0 : wanted.quantity
  const { value: cart, refusal } = await attempt(() => change(cartId, line, quantity))
  if (refusal) return refuse(locale, line, refusal.code, formatDigits(quantity, locale))
  if (cart.items) await keepCart(cartId, piecesOf(cart))
  await arrive(`${localPath(locale, paths.cart())}#${line}`)
}
