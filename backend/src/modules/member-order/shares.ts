/** One toman in rials: the smallest amount that anybody is charged. */
export const rialPerToman = 10

/**
 * Splits a whole number into whole parts in proportion to the weights, by
 * largest remainder: the parts sum to the total exactly, and each is within one
 * of its exact share. Ties go to the earlier part. With no weight at all,
 * everything goes to the first part.
 * @param total a whole number, zero or more
 * @param weights zero or more each
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`Not a whole amount: ${total}`)
  if (weights.length === 0) throw new RangeError("Nothing to split between")
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum <= 0) return weights.map((_, index) => (index === 0 ? total : 0))
  const exact = weights.map((weight) => (total / sum) * weight)
  const parts = exact.map(Math.floor)
  const byRemainder = exact.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index)
  let left = total - parts.reduce((all, part) => all + part, 0)
  for (let turn = 0; left !== 0; turn++) {
    const { index } = byRemainder[turn % byRemainder.length] ?? { index: 0 }
    parts[index] = (parts[index] ?? 0) + Math.sign(left)
    left -= Math.sign(left)
  }
  return parts
}

export interface ShareLine {
  id: string
  member_id: string
  /** price × quantity before discounts, whole tomans in rials */
  gross_rial: number
  /** what promotions took off this line; may be a fraction of a rial */
  discount: number
}

export interface ShareDelivery {
  member_id: string
  gross_rial: number
  discount: number
}

export interface MemberShare {
  member_id: string
  lines: { id: string; gross_rial: number; discount_rial: number; total_rial: number }[]
  items_rial: number
  /** of the lines and of the delivery together */
  discount_rial: number
  delivery_rial: number
  total_rial: number
}

export const isWholeToman = (rial: number) => Number.isSafeInteger(rial) && rial % rialPerToman === 0

/**
 * Each member's exact share of an order: lines and delivery less their part of
 * the discounts, in whole tomans, summing to the total to the rial. Members
 * come in the order of their first line.
 * @param total_rial what the buyer pays
 * @throws RangeError when an amount is not whole tomans, when total and parts disagree, or when a delivery belongs to nobody's lines
 */
export function shareOrder(lines: readonly ShareLine[], deliveries: readonly ShareDelivery[], total_rial: number): MemberShare[] {
  const entries: (ShareDelivery & { id?: string })[] = [...lines, ...deliveries]
  const gross = entries.reduce((all, entry) => all + entry.gross_rial, 0)
  const discount = gross - total_rial
  for (const amount of [total_rial, ...entries.map((entry) => entry.gross_rial)])
    if (amount < 0 || !isWholeToman(amount)) throw new RangeError(`Not whole tomans: ${amount}`)
  const stated = entries.reduce((all, entry) => all + entry.discount, 0)
  if (discount < 0 || Math.abs(stated - discount) >= rialPerToman) throw new RangeError(`Lines, deliveries and discounts give ${gross - stated}, not ${total_rial}`)

  const parts = capped(splitByLargestRemainder(discount / rialPerToman, entries.map((entry) => entry.discount)), entries.map((entry) => entry.gross_rial / rialPerToman))
  const members = [...new Set(lines.map((line) => line.member_id))]
  const stray = deliveries.find((delivery) => !members.includes(delivery.member_id))
  if (stray) throw new RangeError(`A delivery for ${stray.member_id}, who sells nothing here`)

  return members.map((member_id) => {
    const own = entries.map((entry, index) => ({ entry, discount_rial: (parts[index] ?? 0) * rialPerToman })).filter(({ entry }) => entry.member_id === member_id)
    const ownLines = own.flatMap(({ entry, discount_rial }) =>
      entry.id !== undefined ? [{ id: entry.id, gross_rial: entry.gross_rial, discount_rial, total_rial: entry.gross_rial - discount_rial }] : [],
    )
    const items_rial = ownLines.reduce((all, line) => all + line.gross_rial, 0)
    const discount_rial = own.reduce((all, { discount_rial }) => all + discount_rial, 0)
    const delivery_rial = own.reduce((all, { entry }) => all + entry.gross_rial, 0) - items_rial
    return { member_id, lines: ownLines, items_rial, discount_rial, delivery_rial, total_rial: items_rial + delivery_rial - discount_rial }
  })
}

/** A discount of a part never exceeds the part: what is over goes to the parts with room, first come first. */
function capped(parts: number[], limits: number[]): number[] {
  const kept = parts.map((part, index) => Math.min(part, limits[index] ?? 0))
  let over = parts.reduce((all, part) => all + part, 0) - kept.reduce((all, part) => all + part, 0)
  return kept.map((part, index) => {
    const room = Math.min(over, (limits[index] ?? 0) - part)
    over -= room
    return part + room
  })
}

/** VAT contained in a price that includes it: 10/110, down to the toman. Only registered members owe it. */
export function containedVat(total_rial: number, registered: boolean): number | null {
  return registered ? Math.floor(total_rial / 11 / rialPerToman) * rialPerToman : null
}
