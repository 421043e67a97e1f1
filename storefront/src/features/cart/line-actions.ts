"use server"

import { redirect } from "next/navigation"
import type { Locale } from "@/i18n/locales"
import { attempt } from "@/shared/attempt"
import { fieldOf, localeIn } from "@/shared/kept-form"
import { localPath, paths } from "@/shared/paths"
import { formatDigits } from "@/shared/quantity"
import { keepCart, readCartId } from "./cookies"
import { lineChange } from "./line-change"
import { callStore, piecesOf, stockCartFields, type StockCart } from "./store"

const backTo = (locale: Locale, line: string, problem?: { code: string; typed?: string }): never => {
  const query = problem ? `?${new URLSearchParams({ problem: problem.code, line, ...(problem.typed ? { typed: problem.typed } : {}) })}` : ""
  redirect(`${localPath(locale, paths.cart())}${query}#${line}`)
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
  if (!cartId || !/^[\w-]+$/.test(line)) return backTo(locale, "cart", { code: "not_found" })
  if (wanted.kind === "unreadable") return backTo(locale, line, { code: "invalid_quantity", typed: wanted.typed })
  const quantity = wanted.kind === "remove" ? 0 : wanted.quantity
  const { value: cart, refusal } = await attempt(() => change(cartId, line, quantity))
  if (refusal) return backTo(locale, line, { code: refusal.code, typed: formatDigits(quantity, locale) })
  if (cart.items) await keepCart(cartId, piecesOf(cart))
  return backTo(locale, line)
}
