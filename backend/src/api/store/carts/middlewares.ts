import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { toLatinDigits } from "@khooshe/persian-text"
import { databaseOf, rowsOf } from "../../../shared/database"
import { findCity, findProvince } from "../../../shared/places"
import { shopError } from "../../../shared/shop-error"

type Address = Record<string, unknown>

/**
 * An address of the stock API as our own form would have stored it: province by
 * code, city by its listed name, Latin digits. What cannot be read stays as it
 * was typed, and is refused by its own code when the cart is to be bought.
 */
export function normaliseAddress(address: Address): Address {
  const text = (key: string) => (typeof address[key] === "string" ? address[key] : undefined)
  const province = findProvince(text("province") ?? "")
  const city = province && findCity(province, text("city") ?? "")
  const latin = (key: string) => (text(key) === undefined ? {} : { [key]: toLatinDigits(text(key) ?? "").trim() })
  return { ...address, ...latin("phone"), ...latin("postal_code"), ...(province ? { province: province.code } : {}), ...(city ? { city: city.fa } : {}) }
}

function normaliseAddresses(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  for (const body of [req.body, req.validatedBody])
    if (body && typeof body === "object")
      for (const key of ["shipping_address", "billing_address"]) {
        const address: unknown = Reflect.get(body, key)
        if (address && typeof address === "object") Reflect.set(body, key, normaliseAddress(address as Address))
      }
  next()
}

/** Medusa fails when a line is taken out of a cart that is not there; such a cart is simply not found. */
async function requireCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { id = "" } = req.params
  const [cart] = await rowsOf(databaseOf(req.scope), "select 1 from cart where id = :id and deleted_at is null", { id })
  if (!cart) throw shopError("not_found", `No cart ${id}`)
  next()
}

export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/line-items/:line_id", method: "DELETE", middlewares: [requireCart] },
  { matcher: "/store/carts", method: "POST", middlewares: [normaliseAddresses] },
  { matcher: "/store/carts/:id", method: "POST", middlewares: [normaliseAddresses] },
]
