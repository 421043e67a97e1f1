import { daysBetween } from "../../shared/tehran"

/** Prices that a member sets are whole thousands of tomans: nobody reads smaller steps, and cash has none. */
export const PRICE_STEP_RIAL = 10_000
/** A hundred billion tomans: dearer than any rug. */
export const LARGEST_PRICE_RIAL = 1_000_000_000_000
/** So many times up or down is more likely a digit too many or too few than a price. */
const JUMP = 5
/** How long a change can be taken back. */
export const UNDO_MINUTES = 10

/** By hundredths of a percent (250 is up by 2.5 %), or by rials; below zero is down. */
export type PriceShift = { by: "percent"; hundredths: number } | { by: "amount"; rial: number }

/** Whether this may be a price: a positive multiple of the step, up to the largest. */
export function isPrice(rial: number): boolean {
  return Number.isSafeInteger(rial) && rial > 0 && rial <= LARGEST_PRICE_RIAL && rial % PRICE_STEP_RIAL === 0
}

/**
 * A price moved by percent or amount, rounded half up to the step.
 * @returns null when nothing would be left of it, or when it would be larger than a price may be
 * @throws RangeError for a price or a shift that is no whole number
 */
export function shiftedPrice(old_rial: number, shift: PriceShift): number | null {
  const by = shift.by === "percent" ? shift.hundredths : shift.rial
  if (!Number.isSafeInteger(old_rial) || old_rial < 0 || !Number.isSafeInteger(by)) throw new RangeError(`whole numbers expected, not ${old_rial} and ${by}`)
  // in ten-thousandths of a rial, so that no percent loses anything before it is rounded
  const exact = shift.by === "percent" ? BigInt(old_rial) * (10_000n + BigInt(by)) : (BigInt(old_rial) + BigInt(by)) * 10_000n
  if (exact <= 0n) return null
  const step = BigInt(PRICE_STEP_RIAL) * 10_000n
  const rounded = Number((2n * exact + step) / (2n * step)) * PRICE_STEP_RIAL
  return isPrice(rounded) ? rounded : null
}

/** A change that looks like a slip of the finger, and is asked about first. */
export function isJump(old_rial: number, new_rial: number): boolean {
  return new_rial >= old_rial * JUMP || new_rial * JUMP <= old_rial
}

export interface PriceRange {
  min_rial: number
  median_rial: number
  max_rial: number
  /** how many members they are of */
  members: number
}

/**
 * What the neighbours ask per unit. Of an even number the median is between the two in the middle, in whole tomans.
 * @returns null when fewer than two members have a price: one neighbour is no range
 */
export function neighboursRange(prices: readonly { member_id: string; unit_price_rial: number }[]): PriceRange | null {
  const members = new Set(prices.map((each) => each.member_id)).size
  if (members < 2) return null
  const sorted = prices.map((each) => each.unit_price_rial).sort((a, b) => a - b)
  const at = (index: number) => sorted[index] ?? 0
  const middle = Math.floor(sorted.length / 2)
  const median = sorted.length % 2 === 1 ? at(middle) : Math.round((at(middle - 1) + at(middle)) / 20) * 10
  return { min_rial: at(0), median_rial: median, max_rial: at(sorted.length - 1), members }
}

/** A pack's price as its writer saw it and as it shall be, in rials; null: none. */
export type PriceWish = { variant_id: string; old_rial: number | null; new_rial: number | null }
type Wish = PriceWish

/** What keeps wished prices from being set, by pack. Nothing in any list: all of them may be set. */
export interface PriceObjections {
  /** not a pack of this member */
  foreign: string[]
  /** its price is not what the wish thinks */
  stale: string[]
  /** so far from the old price that it wants a second word */
  jumps: string[]
}

/** @param prices today's price in rials of every pack of the member that is wished for; null for one without */
export function objectionsTo(wishes: readonly Wish[], prices: ReadonlyMap<string, number | null>): PriceObjections {
  const ids = (of: readonly Wish[]) => of.map((wish) => wish.variant_id)
  const own = wishes.filter((wish) => prices.has(wish.variant_id))
  return {
    foreign: ids(wishes.filter((wish) => !prices.has(wish.variant_id))),
    stale: ids(own.filter((wish) => prices.get(wish.variant_id) !== wish.old_rial)),
    jumps: ids(own.filter(({ old_rial, new_rial }) => old_rial !== null && new_rial !== null && isJump(old_rial, new_rial))),
  }
}

/** Until when a change can be taken back. */
export function undoUntil(changed_at: Date): Date {
  return new Date(changed_at.getTime() + UNDO_MINUTES * 60_000)
}

/** How far ahead new prices may be planned. */
const FURTHEST_DAYS = 366

/** Whether prices may be planned for a day: one that comes, and that somebody means. @param today the day in Tehran */
export const mayPlanFor = (day: string, today: string): boolean => day > today && daysBetween(today, day) <= FURTHEST_DAYS

/**
 * What a price that was decided earlier comes to now: it is written where everything is as it was, done where it is so
 * already, and where somebody said something else since, theirs stays.
 * @param now today's price; undefined: the pack is there no more
 */
export function decidePrice({ old_rial, new_rial }: Pick<PriceWish, "old_rial" | "new_rial">, now: number | null | undefined): "write" | "done" | "conflict" {
  if (now === undefined) return "conflict"
  return now === new_rial ? "done" : now === old_rial ? "write" : "conflict"
}

export interface ShiftOutcome<P> {
  /** prices that move */
  moved: { pack: P; old_rial: number; new_rial: number }[]
  /** that the step rounds back to what they were */
  same: number
  /** of which nothing would be left, or more than a price may be: they stay */
  impossible: number
  /** packs that have none to be moved */
  unpriced: number
}

/** What a shift does to packs, those without a price among them. */
export function shiftOutcome<P extends { price_rial: number | null }>(packs: readonly P[], shift: PriceShift): ShiftOutcome<P> {
  const priced = packs.flatMap((pack) => (pack.price_rial === null ? [] : [{ pack, old_rial: pack.price_rial, new_rial: shiftedPrice(pack.price_rial, shift) }]))
  return {
    moved: priced.flatMap(({ pack, old_rial, new_rial }) => (new_rial === null || new_rial === old_rial ? [] : [{ pack, old_rial, new_rial }])),
    same: priced.filter(({ old_rial, new_rial }) => old_rial === new_rial).length,
    impossible: priced.filter(({ new_rial }) => new_rial === null).length,
    unpriced: packs.length - priced.length,
  }
}
