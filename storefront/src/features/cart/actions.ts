"use server"

import type { ErrorCode } from "@contracts/errors"
import { redirect } from "next/navigation"
import { defaultLocale, isLocale } from "@/i18n/locales"
import { reads } from "@/shared/cache"
import { ApiError, OutageError, readKeptOrFail } from "@/shared/medusa"
import { isHandle, localPath, paths } from "@/shared/paths"
import { parseQuantity } from "@/shared/quantity"
import type { ShopConfig } from "@contracts/config"
import { chosenVariant } from "./choice"
import { forgetCart, keepCart, readCartId } from "./cookies"
import { callStore, piecesOf, stockCartFields, type StockCart } from "./store"

async function openCart(): Promise<string> {
  const config = await readKeptOrFail<ShopConfig>(reads.config())
  const region = config.regions.find(({ currency_code }) => currency_code === "irr")
  if (!region) throw new OutageError("no region sells in rials")
  const { cart } = await callStore<{ cart: StockCart }>("/store/carts?fields=id", { method: "POST", body: { region_id: region.id } })
  return cart.id
}

const addLine = (cartId: string, variant: string, quantity: number) =>
  callStore<{ cart: StockCart }>(`/store/carts/${cartId}/line-items?${stockCartFields}`, { method: "POST", body: { variant_id: variant, quantity } })

/** The cart of the cookie may be gone or already an order; then the good goes into a new one. */
async function addToOpenCart(variant: string, quantity: number): Promise<StockCart> {
  const known = await readCartId()
  if (known)
    try {
      return (await addLine(known, variant, quantity)).cart
    } catch (error) {
      if (!(error instanceof ApiError) || !(error.code === "cart_completed" || error.code === "not_found")) throw error
      await forgetCart()
    }
  return (await addLine(await openCart(), variant, quantity)).cart
}

/**
 * Puts a pack into the cart; the form works without script. The product page is static and cannot say what went
 * wrong, so every answer is a redirect to the cart: `?added=<variant>` or `?problem=<error code>&product=<handle>`.
 */
export async function addToCart(form: FormData): Promise<void> {
  const given = form.get("locale")?.toString()
  const locale = isLocale(given) ? given : defaultLocale
  const handle = form.get("product")?.toString() ?? ""
  const variant = chosenVariant(form)
  const quantity = parseQuantity(form.get("quantity")?.toString() ?? "1")
  let problem: ErrorCode | null = variant === null ? "invalid_request" : quantity === null ? "invalid_quantity" : null
  if (variant !== null && quantity !== null)
    try {
      const cart = await addToOpenCart(variant, quantity)
      await keepCart(cart.id, piecesOf(cart))
    } catch (error) {
      if (error instanceof ApiError) problem = error.code
      else if (error instanceof OutageError) problem = "unexpected"
      else throw error
    }
  const query = new URLSearchParams(problem === null ? { added: variant ?? "" } : { problem, ...(isHandle(handle) ? { product: handle } : {}) })
  redirect(`${localPath(locale, paths.cart())}?${query}`)
}
