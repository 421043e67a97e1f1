"use server"

import type { CartView } from "@contracts/cart"
import { redirect } from "next/navigation"
import { keepForBuyer } from "@/features/account/checkout"
import { readCartId } from "@/features/cart/cookies"
import type { Locale } from "@/i18n/locales"
import { arrive } from "@/shared/arrive"
import { attempt } from "@/shared/attempt"
import { fieldOf, forgetForm, keepForm, localeIn } from "@/shared/kept-form"
import { callLive } from "@/shared/medusa"
import { localPath, paths } from "@/shared/paths"
import { addressErrors, isAddressField, longest, type AddressField, type AddressValues, type FieldErrors } from "./address"
import { readPlaces } from "./data"
import { choicesIn, differs, proposalFor, type Choices } from "./deliveries"

type Place = "address" | "deliveries" | "pay"

/** Back to the checkout; only codes and amounts go into the address, never what a person typed. */
function back(locale: Locale, place: Place, query: Record<string, string> = {}): never {
  const search = new URLSearchParams(query).toString()
  redirect(`${localPath(locale, paths.checkout())}${search ? `?${search}` : ""}#${place}`)
}

/** The cart is the browser's own: its id comes from the cookie, never from a form. */
const ownCart = async (locale: Locale): Promise<string> => (await readCartId()) ?? redirect(localPath(locale, paths.cart()))

const setDeliveries = (cart: string, choices: Choices) => callLive(`/shop/carts/${cart}/deliveries`, { method: "POST", body: { choices } })

function addressIn(form: FormData): AddressValues {
  const typed = (field: AddressField) => fieldOf(form, field, longest[field] + 20)
  return { name: typed("name"), mobile: typed("mobile"), province: typed("province"), city: typed("city"), address_1: typed("address_1"), postal_code: typed("postal_code") }
}

/**
 * The address, checked field by field; what is refused comes back as typed. Then a way of delivery is proposed for
 * every member that has none. The button "cities" only asks for the cities of the chosen province.
 */
export async function saveAddress(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cart = await ownCart(locale)
  const values = addressIn(form)
  const refuse = async (errors: FieldErrors<AddressField>, query: Record<string, string>): Promise<never> => {
    await keepForm("address", { values, errors })
    return back(locale, "address", { edit: "address", ...query })
  }
  if (form.get("intent") === "cities") return refuse({}, {})
  const places = await attempt(readPlaces)
  if (places.refusal) return refuse({}, { problem: places.refusal.code })
  const errors = addressErrors(values, places.value)
  if (Object.keys(errors).length > 0) return refuse(errors, { problem: "fields" })
  const { value: view, refusal } = await attempt(() => callLive<CartView>(`/shop/carts/${cart}/address`, { method: "POST", body: values }))
  if (refusal) return isAddressField(refusal.field) ? refuse({ [refusal.field]: refusal.code }, { problem: "fields" }) : refuse({}, { problem: refusal.code })
  await forgetForm("address")
  await keepForBuyer(cart, values)
  const proposal = proposalFor(view.groups)
  // a proposal that is refused leaves the choice to the buyer, as the page says anyway
  if (Object.keys(proposal).length > 0) await attempt(() => setDeliveries(cart, proposal))
  return back(locale, "deliveries")
}

/**
 * The parcels' form, with two ends. "deliveries" saves the choices; "pay" saves what was chosen since the page was
 * drawn, then pays the amount that the button said. If the choice or a price made it another amount, the backend
 * refuses and nothing is charged: the page shows both.
 */
export async function settleParcels(form: FormData): Promise<void> {
  const locale = localeIn(form)
  const cart = await ownCart(locale)
  const paying = form.get("intent") === "pay"
  const place = paying ? "pay" : "deliveries"
  const shown = fieldOf(form, "total_rial", 16)
  const wanted = choicesIn(form)
  const saved = Object.fromEntries(Object.keys(wanted).map((member) => [member, fieldOf(form, `saved:${member}`, 64)]))
  if (differs(wanted, saved)) {
    const { refusal } = await attempt(() => setDeliveries(cart, wanted))
    if (refusal) return back(locale, place, { problem: refusal.code })
  }
  if (!paying) return arrive(`${localPath(locale, paths.checkout())}#${place}`)
  const total = /^\d{1,15}$/.test(shown) ? Number(shown) : 0
  const { value: answer, refusal } = await attempt(() => callLive<{ redirect_url: string }>(`/shop/carts/${cart}/pay`, { method: "POST", body: { total_rial: total, locale } }))
  if (refusal) return back(locale, place, { problem: refusal.code, ...(refusal.code === "price_changed" ? { was: String(total), lines: (refusal.subjects ?? []).slice(0, 9).map(({ id }) => id).join() } : {}) })
  const gateway = URL.canParse(answer.redirect_url) ? new URL(answer.redirect_url) : null
  if (!gateway || !/^https?:$/.test(gateway.protocol)) return back(locale, place, { problem: "gateway_unreachable" })
  redirect(gateway.href)
}
