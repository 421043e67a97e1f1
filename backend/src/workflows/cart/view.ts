import type { CartGroup, CartLine, CartView } from "../../contracts/cart"
import { priceUnitOf, unitPriceRial } from "../../modules/packaging/rules"
import type { DeliveryWay } from "./delivery"
import type { CartFacts } from "./read/cart"
import type { PriceChange } from "./refresh-prices"
import { availableOf, obstaclesOf, problemsOf, sellersOf } from "./rules"

export type ViewSources = {
  cart: CartFacts
  /** what promotions take off, rials */
  discount_rial: number
  changes: PriceChange[]
  /** titles of lines whose delivery was dropped */
  choices: Map<string, DeliveryWay[]>
  payment: CartView["payment"]
  order: CartView["order"]
  now: Date
}

/** The cart as its buyer reads it: grouped by member, with every way to send it and every obstacle. Pure. */
export function buildCartView({ cart, discount_rial, changes, choices, payment, order, now }: ViewSources): CartView {
  const problems = new Map(problemsOf(cart, now).map((problem) => [problem.line_id, problem]))
  const lineOf = (line: CartFacts["lines"][number]): CartLine => {
    const goods = cart.goods.get(line.variant_id)
    const problem = problems.get(line.id)
    return {
      id: line.id,
      variant_id: line.variant_id,
      product_handle: goods?.product_handle ?? "",
      title: goods?.title ?? { fa: line.title, en: line.title },
      pack: goods?.pack_name ?? { fa: "", en: "" },
      picture: goods?.picture ?? null,
      quantity: line.quantity,
      available: availableOf(goods, cart.stock),
      price_rial: line.price_rial,
      unit_price_rial: goods ? unitPriceRial(line.price_rial, goods.net_amount, goods.net_unit) : null,
      unit: goods ? priceUnitOf(goods.net_unit) : "piece",
      total_rial: line.price_rial * line.quantity,
      problem: problem ? { code: problem.code, available: problem.available } : null,
    }
  }
  const groups = sellersOf(cart).map((seller): CartGroup => {
    const own = cart.lines.filter((line) => cart.goods.get(line.variant_id)?.seller.id === seller.id)
    const lines = own.map(lineOf)
    const method = cart.methods.find((each) => each.member_id === seller.id)
    return {
      member: { id: seller.id, handle: seller.handle, name: seller.name, town: seller.town },
      cluster: { handle: seller.cluster_handle, name: seller.cluster_name },
      lines,
      gross_gram: own.reduce((all, line) => all + (cart.goods.get(line.variant_id)?.gross_gram ?? 0) * line.quantity, 0),
      deliveries: (choices.get(seller.id) ?? []).map(({ option_id, method: way, price_rial, reason, earliest, latest }) => ({
        option_id, method: way, price_rial, reason, earliest, latest, chosen: method?.shipping_option_id === option_id,
      })),
      pickup: seller.pickup_address && seller.pickup_hours ? { address: seller.pickup_address, hours: seller.pickup_hours } : null,
      items_rial: lines.reduce((all, line) => all + line.total_rial, 0),
      delivery_rial: method ? Number(method.amount) : null,
    }
  })
  const items_rial = cart.lines.reduce((all, line) => all + line.price_rial * line.quantity, 0)
  const delivered = groups.every((group) => group.delivery_rial !== null)
  const delivery_rial = cart.methods.reduce((all, method) => all + Number(method.amount), 0)
  const title = (line_id: string) => {
    const line = cart.lines.find((each) => each.id === line_id)
    const goods = line && cart.goods.get(line.variant_id)
    return goods ? { fa: `${goods.pack_name.fa} ${goods.title.fa}`, en: `${goods.title.en}, ${goods.pack_name.en}` } : { fa: line?.title ?? "", en: line?.title ?? "" }
  }
  return {
    id: cart.id,
    region_id: cart.region_id,
    currency_code: cart.currency_code,
    groups,
    line_count: cart.lines.length,
    items_rial,
    discount_rial,
    delivery_rial: delivered ? delivery_rial : null,
    total_rial: items_rial + delivery_rial - discount_rial,
    address: cart.address,
    email: cart.email,
    notices: changes.map(({ line_id, old_rial, new_rial }) => ({ code: "price_changed" as const, line_id, title: title(line_id), old_rial, new_rial })),
    blockers: obstaclesOf(cart, now).map((obstacle) => obstacle.code),
    payment,
    order,
  }
}
