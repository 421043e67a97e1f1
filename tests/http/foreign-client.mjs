#!/usr/bin/env node
// @ts-check
/**
 * A client that nobody here wrote for: it knows `GET /shop/config`, Medusa's
 * documented store API, and the two POSTs of the gateway's page. It buys from
 * three members, and then shows (with the documented admin API, and as two
 * members at their desks) that the order was shared rightly.
 *
 *   API_URL, SANDBOX_URL, KHOOSHE_DEMO_PASSWORD   node tests/http/foreign-client.mjs
 */
const api = process.env.API_URL || "http://localhost:9000"
const sandbox = process.env.SANDBOX_URL || "http://localhost:9100"
const password = process.env.KHOOSHE_DEMO_PASSWORD || ""

/** @param {string} url @param {{ body?: unknown, headers?: Record<string, string>, form?: boolean }} [options] */
async function call(url, { body, headers = {}, form = false } = {}) {
  const response = await fetch(url, {
    method: body !== undefined || form ? "POST" : "GET", redirect: "manual",
    headers: { ...headers, ...(body !== undefined ? { "content-type": "application/json" } : {}) },
    ...(body !== undefined ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  const type = response.headers.get("content-type") ?? ""
  return { status: response.status, location: response.headers.get("location") ?? "", data: type.includes("json") && text ? JSON.parse(text) : text }
}

function must(/** @type {unknown} */ holds, /** @type {string} */ promise) {
  if (!holds) throw new Error(`Broken: ${promise}`)
  console.log(`✓ ${promise}`)
}

const config = (await call(`${api}/shop/config`)).data
const key = { "x-publishable-api-key": config.publishable_api_key }
const iran = config.regions.find((/** @type {{ currency_code: string }} */ region) => region.currency_code === "irr")
must(iran && config.payment_providers.length, "/shop/config tells key, regions and providers")

// ——— three members' goods, found through the documented product list
/** @type {Map<string, { id: string, quantity: number, kit: { required_quantity: number }[] }>} by shipping profile: one profile is one member */
const wanted = new Map()
for (let offset = 0; wanted.size < 3 && offset < 400; offset += 50) {
  const { data } = await call(`${api}/store/products?region_id=${iran.id}&limit=50&offset=${offset}&fields=id,handle,*variants,*variants.calculated_price,+variants.inventory_quantity`, { headers: key })
  for (const product of data.products)
    for (const variant of product.variants) {
      if (wanted.size >= 3 || !variant.calculated_price?.calculated_amount || variant.inventory_quantity < 3) continue
      const cart = (await call(`${api}/store/carts`, { headers: key, body: { region_id: iran.id } })).data.cart
      const added = await call(`${api}/store/carts/${cart.id}/line-items`, { headers: key, body: { variant_id: variant.id, quantity: 1 } })
      if (added.status !== 200) break // its permit or its maker's stands in the way: the next product
      const options = (await call(`${api}/store/shipping-options?cart_id=${cart.id}`, { headers: key })).data.shipping_options
      const member = options[0]?.data?.member_id
      if (member && !wanted.has(member)) wanted.set(member, { id: variant.id, quantity: wanted.size + 1, kit: [] })
      break
    }
}
must(wanted.size === 3, "goods of three members are found")

// ——— the purchase
const created = await call(`${api}/store/carts`, { headers: key, body: { region_id: iran.id } })
const cartId = created.data.cart.id
for (const { id, quantity } of wanted.values()) {
  const added = await call(`${api}/store/carts/${cartId}/line-items`, { headers: key, body: { variant_id: id, quantity } })
  must(added.status === 200, `line of ${quantity} added`)
}
const address = { first_name: "Foreign", last_name: "Client", address_1: "خیابان نمونه، پلاک ۱", city: "تهران", province: "تهران", postal_code: "۱۲۳۴۵۶۷۸۹۱", phone: "۰۹۱۲۱۲۳۴۵۶۷", country_code: "ir" }
must((await call(`${api}/store/carts/${cartId}`, { headers: key, body: { shipping_address: address, email: "foreign@client.example" } })).status === 200, "address in Persian digits is taken")

const { data: offered } = await call(`${api}/store/shipping-options?cart_id=${cartId}`, { headers: key })
/** @type {Map<string, string>} */
const chosen = new Map()
for (const option of offered.shipping_options) if (!chosen.has(option.data.member_id)) chosen.set(option.data.member_id, "")
must(chosen.size === 3, "deliveries are offered of the three members and nobody else")
for (const option of offered.shipping_options) {
  if (chosen.get(option.data.member_id)) continue
  const set = await call(`${api}/store/carts/${cartId}/shipping-methods`, { headers: key, body: { option_id: option.id } })
  if (set.status === 200) chosen.set(option.data.member_id, option.id)
}
must([...chosen.values()].every(Boolean), "each member has its delivery")

const early = await call(`${api}/store/carts/${cartId}/complete`, { headers: key, body: {} })
must(early.status >= 400 || early.data.type === "cart", "an unpaid cart is no order")

const collection = (await call(`${api}/store/payment-collections`, { headers: key, body: { cart_id: cartId } })).data.payment_collection
const { data: started } = await call(`${api}/store/payment-collections/${collection.id}/payment-sessions`, { headers: key, body: { provider_id: config.payment_providers[0], data: { authority: "A-forged", amount: 10 } } })
const session = started.payment_collection.payment_sessions[0]
const authority = new URL(session.data.redirect_url).pathname.split("/").at(-1)
must(authority && authority !== "A-forged", "the client cannot choose the authority")

const paid = await call(`${sandbox}/pg/StartPay/${authority}/pay`, { form: true })
must([302, 303].includes(paid.status) && paid.location.startsWith(`${api}/pay/zarinpal/callback`), "the bank sends the browser to the callback")
const returned = await call(paid.location)
must(returned.status === 303 && returned.location.includes("/checkout/return?token="), "the callback answers 303 to the shop's return page")

const completed = await call(`${api}/store/carts/${cartId}/complete`, { headers: key, body: {} })
must(completed.status === 200 && completed.data.type === "order", "the documented completion answers with the order, again")
const orderId = completed.data.order.id
must((await call(`${api}/store/orders/${orderId}`, { headers: key })).status === 404, "an order's id alone shows nothing")

// ——— what the operator and the members see
const signIn = async (/** @type {string} */ actor, /** @type {string} */ email) => {
  const { data } = await call(`${api}/auth/${actor}/emailpass`, { body: { email, password } })
  return { authorization: `Bearer ${data.token}` }
}
const operator = await signIn("user", "operator@khooshe.example")
const { data: slices } = await call(`${api}/admin/orders/${orderId}/member-orders`, { headers: operator })
/** @type {{ id: string, member: { id: string }, total_rial: number, state: string }[]} */
const parts = slices.member_orders
must(parts.length === 3 && parts.every((part) => part.state === "placed"), "one order, three slices, all placed")
const { data: admin } = await call(`${api}/admin/orders/${orderId}?fields=id,total,*payment_collections,*payment_collections.payments,*payment_collections.payments.captures,*items`, { headers: operator })
const captured = admin.order.payment_collections.flatMap((/** @type {{ payments: { captures: { amount: number }[] }[] }} */ each) => each.payments).flatMap((/** @type {{ captures: { amount: number }[] }} */ each) => each.captures).reduce((/** @type {number} */ all, /** @type {{ amount: number }} */ each) => all + Number(each.amount), 0)
must(parts.reduce((all, part) => all + part.total_rial, 0) === captured && captured === Number(admin.order.total), `slices sum to the capture: ${captured} rials`)

const { data: reserved } = await call(`${api}/admin/reservations?limit=100&${admin.order.items.map((/** @type {{ id: string }} */ item) => `line_item_id[]=${item.id}`).join("&")}`, { headers: operator })
const grams = reserved.reservations.reduce((/** @type {number} */ all, /** @type {{ quantity: number }} */ each) => Math.max(all, Number(each.quantity)), 0)
must(reserved.reservations.length >= 3 && grams >= 10, `the kits' parts are reserved, ${grams} of the largest`)

const desk = await signIn("desk_user", process.env.DESK_EMAIL || "nastaran@khooshe.example")
const { data: me } = await call(`${api}/desk/me`, { headers: desk })
const own = me.grants[0].scope_id
const foreign = parts.find((part) => part.member.id !== own)
must(foreign && parts.every((part) => part.member.id), "every slice names its member")
for (const [path, promise] of [[`${foreign?.member.id}/orders`, "another member's desk is 404"], [`${own}/orders/${foreign?.id}`, "another member's slice is 404 at one's own desk"]]) {
  const { status } = await call(`${api}/desk/members/${path}`, { headers: desk })
  must(foreign && status === 404, `${promise} (${status})`)
}
console.log("The foreign client bought from three members.")
