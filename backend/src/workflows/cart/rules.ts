import type { ErrorBody, ErrorCode } from "../../contracts/errors"
import { demandOf, shortages } from "../../modules/packaging/rules"
import { mayList } from "../../modules/permit/rules"
import { maySell } from "../../modules/member/rules"
import { addressProblem } from "./address"
import type { Goods } from "./read/goods"
import type { CartFacts } from "./read/cart"

/** The most of one pack in one cart: beyond it people ask for a quote. */
export const maxQuantity = 9999

export const isQuantity = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= maxQuantity

export type LineProblem = { line_id: string; code: ErrorCode; available: number | null }

/**
 * Whether these goods may be sold at this moment, and by which papers: the
 * member sells, the product is published, and the permits that its kind asks
 * for are valid. Stock is another question.
 */
export function saleOf(goods: Goods | undefined, permits: CartFacts["permits"], now: Date): { allowed: true; permit_ids: string[] } | { allowed: false; code: ErrorCode } {
  if (!goods || !goods.published || !maySell(goods.seller.status)) return { allowed: false, code: "not_for_sale" }
  const answer = mayList({ member: goods.seller, maker: goods.maker, trade: goods.trade, kind: goods.kind, permits, now })
  if (answer.allowed) return { allowed: true, permit_ids: answer.permit_ids }
  return { allowed: false, code: answer.reason === "not_allowed" || answer.reason === "member_closed" ? "not_for_sale" : "permit_lapsed" }
}

type Stocked = Pick<CartFacts, "lines" | "goods" | "stock">

/** How many packs of a line the stock would give it, were it alone in the cart. Stock that is not kept never limits. */
export function availableOf(goods: Goods | undefined, stock: CartFacts["stock"]): number {
  if (!goods?.parts.length) return maxQuantity
  const packs = goods.parts.map(({ inventory_item_id, amount }) => {
    const level = stock.get(inventory_item_id)
    return level ? Math.floor((level.stocked - level.reserved) / amount) : 0
  })
  return Math.max(0, Math.min(maxQuantity, ...packs))
}

/** The lines that together ask for more of a shared stock than there is. */
export function shortLines({ lines, goods, stock }: Stocked): Set<string> {
  const kits = lines.map((line) => ({ line_id: line.id, quantity: line.quantity, parts: goods.get(line.variant_id)?.parts ?? [] }))
  return new Set(shortages(demandOf(kits), stock).flatMap((demand) => demand.line_ids))
}

/** What is wrong with each line now, at most one problem a line. */
export function problemsOf(cart: Pick<CartFacts, "lines" | "goods" | "stock" | "permits">, now: Date): LineProblem[] {
  const short = shortLines(cart)
  return cart.lines.flatMap((line): LineProblem[] => {
    const goods = cart.goods.get(line.variant_id)
    const sale = saleOf(goods, cart.permits, now)
    if (!sale.allowed) return [{ line_id: line.id, code: sale.code, available: null }]
    if (!isQuantity(line.quantity)) return [{ line_id: line.id, code: "invalid_quantity", available: null }]
    if (short.has(line.id)) return [{ line_id: line.id, code: "insufficient_stock", available: availableOf(goods, cart.stock) }]
    return []
  })
}

/** Members of the cart in the order of their first line. */
export function sellersOf({ lines, goods }: Pick<CartFacts, "lines" | "goods">) {
  const sellers = lines.flatMap((line) => goods.get(line.variant_id)?.seller ?? [])
  return [...new Map(sellers.map((seller) => [seller.id, seller])).values()]
}

export type Obstacle = { code: ErrorCode; subjects?: ErrorBody["subjects"] }

/** All that stands between this cart and paying, in the order in which a buyer mends it. */
export function obstaclesOf(cart: CartFacts, now: Date): Obstacle[] {
  if (!cart.lines.length) return [{ code: "cart_empty" }]
  const subject = (line: CartFacts["lines"][number]) => {
    const goods = cart.goods.get(line.variant_id)
    return { id: line.id, name: goods ? { fa: `${goods.title.fa}، ${goods.pack_name.fa}`, en: `${goods.title.en}, ${goods.pack_name.en}` } : { fa: line.title, en: line.title } }
  }
  const byCode = new Map<ErrorCode, CartFacts["lines"]>()
  for (const problem of problemsOf(cart, now)) {
    const line = cart.lines.find((each) => each.id === problem.line_id)
    if (line) byCode.set(problem.code, [...(byCode.get(problem.code) ?? []), line])
  }
  const obstacles: Obstacle[] = [...byCode].map(([code, lines]) => ({ code, subjects: lines.map(subject) }))
  const address = addressProblem(cart.address)
  if (address) obstacles.push({ code: address })
  const sellers = sellersOf(cart)
  const without = sellers.filter((seller) => cart.methods.filter((method) => method.member_id === seller.id).length !== 1)
  if (without.length) obstacles.push({ code: "delivery_missing", subjects: without.map(({ id, name }) => ({ id, name })) })
  if (cart.methods.some((method) => !sellers.some((seller) => seller.id === method.member_id))) obstacles.push({ code: "delivery_foreign" })
  return obstacles
}
