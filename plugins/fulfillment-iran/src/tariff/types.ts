/** The ways a parcel can go. Pick-up at the workshop is one of them, so that every parcel has exactly one. */
export const DELIVERY_METHODS = ["post", "courier", "freight", "pickup"] as const
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number]

/** How far a parcel goes, from near to far; the only thing about places that a price depends on. */
export const DISTANCE_BANDS = ["same_city", "same_province", "neighbour", "other"] as const
export type DistanceBand = (typeof DISTANCE_BANDS)[number]

/** Why a parcel cannot go a certain way. Closed: the shop has words for each. */
export const REFUSALS = [
  "over_weight",
  "over_side",
  "freight_only",
  "not_same_city",
  "no_address",
  "member_closed",
  "no_tariff",
] as const
export type Refusal = (typeof REFUSALS)[number]

/**
 * One price: a parcel of at most `up_to_gram`, sent by `method` over `band`, from `effective_from` on, until a
 * newer row with the same three comes into force. Pick-up has no rows: it is free.
 */
export type TariffRow = {
  method: Exclude<DeliveryMethod, "pickup">
  band: DistanceBand
  /** gram, gross, inclusive */
  up_to_gram: number
  /** rial, whole tomans (a multiple of 10), final */
  price_rial: number
  /** UTC, ISO 8601 */
  effective_from: string
  /** where the price comes from; "illustrative" when it is made up */
  note: string
}
export type TariffTable = readonly TariffRow[]

/** One line of a parcel as it leaves the workshop. */
export type ParcelLine = {
  quantity: number
  /** gram per piece, packed; null when nobody weighed it */
  gross_gram: number | null
  /** millimetres of the packed piece, in any order; null when nobody measured it */
  sides_mm: readonly [number, number, number] | null
  /** a carpet, rolled: post and couriers do not take it */
  rolled: boolean
}

/** What a price needs to know of a parcel; made by `parcelOf`. */
export type Parcel = {
  gross_gram: number
  longest_side_mm: number
  volume_mm3: number
  rolled: boolean
  /** false when a line lacks weight or sides: then nothing but pick-up can be priced */
  measured: boolean
}

/** How a price came about, for receipts and for whoever asks. The amounts sum to the price. */
export type QuoteStep =
  | { code: "free"; amount_rial: 0 }
  | { code: "table"; amount_rial: number; up_to_gram: number; effective_from: string; note: string }
  | { code: "over_size"; amount_rial: number; percent: number }

export type Quote =
  | {
      ok: true
      /** rial, whole tomans */
      price_rial: number
      /** working days on the way after it left the workshop */
      min_days: number
      max_days: number
      steps: QuoteStep[]
    }
  | { ok: false; reason: Refusal }
