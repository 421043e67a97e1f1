import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addShippingMethodToCartWorkflow, addToCartWorkflow, createCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { readCart, readDeliveryOptions, type CartFacts } from "../cart/read/cart"
import { readGoods, readPermits, readStock } from "../cart/read/goods"
import { isQuantity, saleOf, sellersOf, shortLines } from "../cart/rules"

type Wanted = { variant_id?: string | null; quantity?: unknown }

/**
 * What goes into a cart must be for sale now, in a whole number, and be there
 * together with what the cart holds already.
 * @throws invalid_quantity, not_for_sale, permit_lapsed, insufficient_stock, each naming the goods
 */
async function checkWanted(container: MedusaContainer, cart: Pick<CartFacts, "lines" | "goods">, wanted: Wanted[]) {
  const database = databaseOf(container)
  const goods = new Map([...cart.goods, ...(await readGoods(database, wanted.flatMap(({ variant_id }) => variant_id ?? [])))])
  const all = [...goods.values()]
  const permits = await readPermits(database, all.flatMap(({ seller, maker }) => (maker ? [seller.id, maker.id] : [seller.id])))
  const now = new Date()
  const lines = [...cart.lines]
  for (const { variant_id, quantity } of wanted) {
    const found = variant_id ? goods.get(variant_id) : undefined
    const subjects = found && [{ id: found.variant_id, name: { fa: `${found.title.fa}، ${found.pack_name.fa}`, en: `${found.title.en}, ${found.pack_name.en}` } }]
    if (!isQuantity(Number(quantity ?? 1))) throw shopError("invalid_quantity", `Not a quantity: ${String(quantity)}`, { field: "quantity", subjects })
    const sale = saleOf(found, permits, now)
    if (!sale.allowed) throw shopError(sale.code, `Variant ${variant_id ?? "without id"} is not for sale`, { subjects })
    const same = lines.findIndex((line) => line.variant_id === variant_id)
    const before = lines[same]
    const more = Number(quantity ?? 1)
    if (before) lines[same] = { ...before, quantity: before.quantity + more }
    else lines.push({ id: variant_id ?? "", variant_id: variant_id ?? "", quantity: more, price_rial: 0, title: "" })
  }
  await refuseShort(container, { lines, goods }, wanted.map(({ variant_id }) => variant_id ?? ""))
}

async function refuseShort(container: MedusaContainer, { lines, goods }: Pick<CartFacts, "lines" | "goods">, touched: string[]) {
  const stock = await readStock(databaseOf(container), [...goods.values()].flatMap(({ parts }) => parts.map((part) => part.inventory_item_id)))
  const short = shortLines({ lines, goods, stock })
  const named = lines.filter((line) => short.has(line.id) && touched.includes(line.variant_id))
  if (named.length)
    throw shopError("insufficient_stock", "Less is in stock than this cart asks for", {
      subjects: named.flatMap((line) => {
        const found = goods.get(line.variant_id)
        return found ? [{ id: line.id, name: { fa: `${found.title.fa}، ${found.pack_name.fa}`, en: `${found.title.en}, ${found.pack_name.en}` } }] : []
      }),
    })
}

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  if (input.items?.length) await checkWanted(container, { lines: [], goods: new Map() }, input.items)
  return new StepResponse(undefined)
})

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCart(databaseOf(container), input.cart_id)
  if (cart) await checkWanted(container, cart, input.items)
  return new StepResponse(undefined)
})

updateLineItemInCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const { quantity } = input.update
  if (quantity === undefined || Number(quantity) === 0) return new StepResponse(undefined)
  if (!isQuantity(Number(quantity))) throw shopError("invalid_quantity", `Not a quantity: ${String(quantity)}`, { field: "quantity" })
  const cart = await readCart(databaseOf(container), input.cart_id)
  const line = cart?.lines.find((each) => each.id === input.item_id)
  // less than before is always welcome, also of goods that have become short
  if (!cart || !line || Number(quantity) <= line.quantity) return new StepResponse(undefined)
  const sale = saleOf(cart.goods.get(line.variant_id), cart.permits, new Date())
  if (!sale.allowed) throw shopError(sale.code, `Line ${line.id} is not for sale`)
  const lines = cart.lines.map((each) => (each.id === line.id ? { ...each, quantity: Number(quantity) } : each))
  await refuseShort(container, { lines, goods: cart.goods }, [line.variant_id])
  return new StepResponse(undefined)
})

/** A delivery of somebody who sells nothing in this cart is nobody's to choose. */
addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const database = databaseOf(container)
  const cart = await readCart(database, input.cart_id)
  if (!cart) return new StepResponse(undefined)
  const options = await readDeliveryOptions(database, sellersOf(cart).flatMap((seller) => seller.shipping_profile_id ?? []))
  const stray = input.options.find(({ id }) => !options.some((option) => option.id === id))
  if (stray) throw shopError("delivery_foreign", `Delivery ${stray.id} belongs to no member of this cart`)
  return new StepResponse(undefined)
})
