import type { DeliveryMethod, DistanceBand } from "./types"

/** What a carrier takes, as data. */
export type MethodRule = {
  max_gram: number
  max_side_mm: number
  takes_rolled: boolean
  only_same_city: boolean
  /** added to the table's price when the parcel is over size */
  over_size_percent: number
  /** working days on the way: [fewest, most] */
  days: Readonly<Record<DistanceBand, readonly [number, number]>>
}

/**
 * Post after Iran Post's conditions of acceptance: parcels to 30 kg, 25 % more above 35 × 25 × 18 cm, no side over
 * 1.1 m. A courier rides a motorbike in one city. Freight goes from terminal to terminal and takes what the others
 * refuse, rolled carpets above all; its price has no surcharge, being made for large goods. Limits of courier and
 * freight and all days on the way are illustrative.
 */
export const METHOD_RULES: Readonly<Record<Exclude<DeliveryMethod, "pickup">, MethodRule>> = {
  post: {
    max_gram: 30_000,
    max_side_mm: 1_100,
    takes_rolled: false,
    only_same_city: false,
    over_size_percent: 25,
    days: { same_city: [1, 2], same_province: [1, 3], neighbour: [2, 3], other: [2, 4] },
  },
  courier: {
    max_gram: 15_000,
    max_side_mm: 600,
    takes_rolled: false,
    only_same_city: true,
    over_size_percent: 0,
    days: { same_city: [0, 1], same_province: [0, 1], neighbour: [0, 1], other: [0, 1] },
  },
  freight: {
    max_gram: 1_000_000,
    max_side_mm: 6_000,
    takes_rolled: true,
    only_same_city: false,
    over_size_percent: 0,
    days: { same_city: [0, 1], same_province: [1, 2], neighbour: [1, 3], other: [2, 5] },
  },
}
