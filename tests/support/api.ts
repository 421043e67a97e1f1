import type { z } from "zod"
import { cartView, payAnswer, type CartView } from "../../backend/src/contracts/cart"
import { shopConfig, type ShopConfig } from "../../backend/src/contracts/config"
import { listingDetail, listingPage, type ListingCard, type ListingDetail } from "../../backend/src/contracts/listing"
import { orderView, paymentReturn } from "../../backend/src/contracts/order"
import { apiUrl, request, sandboxUrl, type Answer } from "./http"

/** Reads an answer by its contract: a surprise in its shape fails the test that met it. */
export function parsed<S extends z.ZodType>(schema: S, answer: Answer): z.output<S> {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body).slice(0, 500)}`)
  return schema.parse(answer.body)
}

let known: Promise<ShopConfig> | undefined
export const config = () => (known ??= request(`${apiUrl}/shop/config`).then((answer) => parsed(shopConfig, answer)))

/** A call of Medusa's documented store API, with the key that `/shop/config` tells everybody. */
export async function store(path: string, options: Parameters<typeof request>[1] = {}): Promise<Answer> {
  const { publishable_api_key } = await config()
  return request(`${apiUrl}/store${path}`, { ...options, headers: { ...options.headers, "x-publishable-api-key": publishable_api_key } })
}

export const shop = (path: string, body?: unknown) => request(`${apiUrl}/shop${path}`, body === undefined ? {} : { body })

/** Listings of a cluster that can be bought now. */
export async function forSale(cluster: string): Promise<ListingCard[]> {
  const page = parsed(listingPage, await shop(`/listings?cluster=${cluster}&page_size=60`))
  return page.listings.filter((listing) => listing.for_sale)
}

export const detailOf = async (handle: string): Promise<ListingDetail> => parsed(listingDetail, await shop(`/listings/${handle}`))

/** A cart in Iran's region with these packs in it. */
export async function cartWith(packs: { variant_id: string; quantity: number }[]): Promise<string> {
  const { regions } = await config()
  const region = regions.find((each) => each.currency_code === "irr")
  const created = await store("/carts", { body: { region_id: region?.id } })
  const { cart } = created.body as { cart: { id: string } }
  for (const pack of packs) {
    const added = await store(`/carts/${cart.id}/line-items`, { body: pack })
    if (added.status !== 200) throw new Error(`Not added: ${added.status} ${JSON.stringify(added.body)}`)
  }
  return cart.id
}

export const buyer = {
  name: "سارا نمونه", mobile: "۰۹۱۲ ۱۲۳ ۴۵۶۷", province: "تهران", city: "تهران", address_1: "خیابان نمونه، کوچه بهار، پلاک ۱۲، واحد ۳", postal_code: "۱۲۳۴۵۶۷۸۹۱",
}

export const openCart = async (id: string): Promise<CartView> => parsed(cartView, await shop(`/carts/${id}`))

/** Address and the first possible delivery of each member (or the one wished for, by member id). */
export async function readyToPay(cartId: string, wish: (memberId: string, index: number) => string | null = () => null): Promise<CartView> {
  const view = parsed(cartView, await shop(`/carts/${cartId}/address`, buyer))
  const choices = Object.fromEntries(
    view.groups.map((group, index) => {
      const possible = group.deliveries.filter((delivery) => delivery.reason === null)
      const choice = possible.find((delivery) => delivery.method === wish(group.member.id, index)) ?? possible[0]
      if (!choice) throw new Error(`Nothing can be sent from ${group.member.handle}`)
      return [group.member.id, choice.option_id]
    }),
  )
  return parsed(cartView, await shop(`/carts/${cartId}/deliveries`, { choices }))
}

export const startPayment = async (cart: CartView) => parsed(payAnswer, await shop(`/carts/${cart.id}/pay`, { total_rial: cart.total_rial, locale: "fa" }))

export const authorityOf = (redirectUrl: string) => new URL(redirectUrl).pathname.split("/").at(-1) ?? ""

/** The buyer at the sandbox's page: pays or cancels, and follows the bank's redirect to our callback. */
export async function atTheBank(redirectUrl: string, act: "pay" | "cancel"): Promise<Answer> {
  const posted = await request(`${sandboxUrl}/pg/StartPay/${authorityOf(redirectUrl)}/${act}`, { form: {} })
  const callback = posted.headers.get("location") ?? ""
  return request(callback)
}

export const readReturn = async (token: string) => parsed(paymentReturn, await shop(`/payments/${token}`))
export const readOrder = async (number: string, key: string) => parsed(orderView, await shop(`/orders/${number}?key=${key}`))

/** The whole purchase, up to the order as its buyer reads it. */
export async function buy(packs: { variant_id: string; quantity: number }[], wish?: Parameters<typeof readyToPay>[1]) {
  const cart = await readyToPay(await cartWith(packs), wish)
  const { redirect_url, token } = await startPayment(cart)
  await atTheBank(redirect_url, "pay")
  const after = await readReturn(token)
  if (!after.order) throw new Error(`Not paid: ${JSON.stringify(after)}`)
  return { cart, token, redirect_url, order: await readOrder(after.order.number, after.order.key), key: after.order.key }
}
