"use server"

import { redirect } from "next/navigation"
import { defaultLocale, isLocale, type Locale } from "@/i18n/locales"
import { fieldOf } from "@/shared/kept-form"
import { ApiError, OutageError } from "@/shared/medusa"
import { localPath, paths } from "@/shared/paths"
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
  const asked = fieldOf(form, "locale", 2)
  const locale = isLocale(asked) ? asked : defaultLocale
  const line = fieldOf(form, "line", 64)
  const wanted = lineChange(form.has("to") ? fieldOf(form, "to", 20) : null, fieldOf(form, "quantity", 20))
  const cartId = await readCartId()
  if (!cartId || !/^[\w-]+$/.test(line)) return backTo(locale, "cart", { code: "not_found" })
  if (wanted.kind === "unreadable") return backTo(locale, line, { code: "invalid_quantity", typed: wanted.typed })
  const quantity = wanted.kind === "remove" ? 0 : wanted.quantity
  let problem: { code: string; typed?: string } | undefined
  try {
    const cart = await change(cartId, line, quantity)
    if (cart.items) await keepCart(cartId, piecesOf(cart))
  } catch (error) {
    if (error instanceof ApiError) problem = { code: error.code, typed: String(quantity) }
    else if (error instanceof OutageError) problem = { code: "unexpected", typed: String(quantity) }
    else throw error
  }
  return backTo(locale, line, problem)
}
