import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ILLUSTRATIVE_TARIFFS } from "./illustrative-table"
import { METHOD_RULES } from "./method-rules"
import { quote } from "./quote"
import { tariffProblems } from "./table"
import { DELIVERY_METHODS, DISTANCE_BANDS, REFUSALS, type DeliveryMethod, type DistanceBand, type Parcel, type Refusal, type TariffRow } from "./types"

const NOW = "2026-11-22T08:00:00.000Z"
const SMALL: Parcel = { gross_gram: 1_000, longest_side_mm: 240, volume_mm3: 3_456_000, rolled: false, measured: true }
const of = (change: Partial<Parcel>): Parcel => ({ ...SMALL, ...change })
const RUG = of({ rolled: true, gross_gram: 9_922, longest_side_mm: 1_350, volume_mm3: 30_375_000 })

function price(parcel: Parcel, method: DeliveryMethod, band: DistanceBand | null): number | Refusal {
  const answer = quote(parcel, method, band, ILLUSTRATIVE_TARIFFS, NOW)
  return answer.ok ? answer.price_rial / 10 : answer.reason
}

describe("what a parcel costs, in toman, or why it cannot go", () => {
  it.each<[string, Parcel, DeliveryMethod, DistanceBand | null, number | Refusal]>([
    // post
    ["post, a kilo far away", SMALL, "post", "other", 92_000],
    ["post, a kilo to the next province", SMALL, "post", "neighbour", 80_000],
    ["post, a kilo in the province", SMALL, "post", "same_province", 66_000],
    ["post, a kilo in town", SMALL, "post", "same_city", 55_000],
    ["post, to the gram of a step", of({ gross_gram: 500 }), "post", "other", 80_000],
    ["post, a gram above a step", of({ gross_gram: 501 }), "post", "other", 92_000],
    ["post, one gram", of({ gross_gram: 1 }), "post", "other", 80_000],
    ["post, over size by a side: 25 % more", of({ longest_side_mm: 351 }), "post", "other", 115_000],
    ["post, over size by volume: 25 % more", of({ volume_mm3: 15_750_001 }), "post", "other", 115_000],
    ["post, exactly the plain box", of({ longest_side_mm: 350, volume_mm3: 15_750_000 }), "post", "other", 92_000],
    ["post, over size, rounded up to a thousand tomans", of({ gross_gram: 2_000, longest_side_mm: 400 }), "post", "other", 138_000],
    ["post, 30 kg", of({ gross_gram: 30_000 }), "post", "other", 600_000],
    ["post, over 30 kg", of({ gross_gram: 30_001 }), "post", "other", "over_weight"],
    ["post, a side of 1.1 m", of({ longest_side_mm: 1_100 }), "post", "other", 115_000],
    ["post, a side over 1.1 m", of({ longest_side_mm: 1_101 }), "post", "other", "over_side"],
    ["post, a rolled carpet", RUG, "post", "other", "freight_only"],
    ["post, a rolled carpet and no address yet", RUG, "post", null, "freight_only"],
    ["post, no address yet", SMALL, "post", null, "no_address"],
    ["post, never weighed", of({ measured: false }), "post", "other", "no_tariff"],
    // courier
    ["courier in town", SMALL, "courier", "same_city", 90_000],
    ["courier, no surcharge for size", of({ longest_side_mm: 600 }), "courier", "same_city", 90_000],
    ["courier, 15 kg", of({ gross_gram: 15_000 }), "courier", "same_city", 160_000],
    ["courier, over 15 kg", of({ gross_gram: 15_001 }), "courier", "same_city", "over_weight"],
    ["courier, a side over 60 cm", of({ longest_side_mm: 601 }), "courier", "same_city", "over_side"],
    ["courier out of town", SMALL, "courier", "same_province", "not_same_city"],
    ["courier far away", SMALL, "courier", "other", "not_same_city"],
    ["courier, a rolled carpet", RUG, "courier", "same_city", "freight_only"],
    ["courier, no address yet", SMALL, "courier", null, "no_address"],
    // freight
    ["freight, a rolled carpet", RUG, "freight", "other", 180_000],
    ["freight, what the post refuses", of({ gross_gram: 42_000, longest_side_mm: 3_000 }), "freight", "other", 560_000],
    ["freight, no surcharge for size", of({ gross_gram: 4_000, longest_side_mm: 1_000 }), "freight", "neighbour", 95_000],
    ["freight, a tonne", of({ gross_gram: 1_000_000 }), "freight", "same_city", 3_900_000],
    ["freight, over a tonne", of({ gross_gram: 1_000_001 }), "freight", "same_city", "over_weight"],
    ["freight, longer than a lorry takes", of({ longest_side_mm: 6_001 }), "freight", "other", "over_side"],
    ["freight, no address yet", RUG, "freight", null, "no_address"],
    ["freight, a carpet never weighed", of({ rolled: true, measured: false }), "freight", "other", "no_tariff"],
    // pick-up
    ["pick-up is free", SMALL, "pickup", "other", 0],
    ["pick-up needs no address", SMALL, "pickup", null, 0],
    ["pick-up of a carpet", RUG, "pickup", "other", 0],
    ["pick-up of what was never weighed", of({ measured: false }), "pickup", null, 0],
    ["pick-up of a tonne and more", of({ gross_gram: 5_000_000 }), "pickup", null, 0],
  ])("%s", (_, parcel, method, band, expected) => expect(price(parcel, method, band)).toBe(expected))

  it("without a table nothing is priced but pick-up", () => {
    for (const method of DELIVERY_METHODS) {
      const answer = quote(SMALL, method, "same_city", [], NOW)
      expect(answer).toMatchObject(method === "pickup" ? { ok: true, price_rial: 0 } : { ok: false, reason: "no_tariff" })
    }
  })
  it("before the first date of a table there is no price", () => {
    expect(quote(SMALL, "post", "other", ILLUSTRATIVE_TARIFFS, "2026-03-20T20:29:59.000Z")).toEqual({ ok: false, reason: "no_tariff" })
  })
  it("says how the price came about and how long it takes", () => {
    expect(quote(of({ longest_side_mm: 400 }), "post", "other", ILLUSTRATIVE_TARIFFS, NOW)).toEqual({
      ok: true,
      price_rial: 1_150_000,
      min_days: 2,
      max_days: 4,
      steps: [
        { code: "table", amount_rial: 920_000, up_to_gram: 1_000, effective_from: "2026-03-20T20:30:00.000Z", note: "illustrative" },
        { code: "over_size", amount_rial: 230_000, percent: 25 },
      ],
    })
  })
})

const parcels: fc.Arbitrary<Parcel> = fc.record({
  gross_gram: fc.integer({ min: 1, max: 1_200_000 }),
  longest_side_mm: fc.integer({ min: 1, max: 7_000 }),
  volume_mm3: fc.integer({ min: 1, max: 400_000_000 }),
  rolled: fc.boolean(),
  measured: fc.boolean(),
})
const methods = fc.constantFrom(...DELIVERY_METHODS)
const bands = fc.constantFrom(...DISTANCE_BANDS, null)

/** Tables that an operator might type: any prices in whole tomans that do not fall with weight. */
const tables: fc.Arbitrary<TariffRow[]> = fc
  .array(
    fc.record({
      method: fc.constantFrom("post" as const, "courier" as const, "freight" as const),
      band: fc.constantFrom(...DISTANCE_BANDS),
      up_to_gram: fc.constantFrom(500, 1_000, 5_000, 30_000, 1_000_000),
      price_rial: fc.integer({ min: 0, max: 10_000_000 }).map((toman) => toman * 10),
      effective_from: fc.constantFrom("2026-03-20T20:30:00.000Z", "2026-09-22T20:30:00.000Z"),
      note: fc.constant("illustrative"),
    }),
    { maxLength: 40 },
  )
  .filter((table) => tariffProblems(table).length === 0)

describe("whatever the parcel and the table", () => {
  it("a heavier parcel never costs less", () => {
    fc.assert(
      fc.property(fc.constantFrom(ILLUSTRATIVE_TARIFFS), parcels, fc.nat({ max: 500_000 }), methods, bands, (table, parcel, more, method, band) => {
        const light = quote(parcel, method, band, table, NOW)
        const heavy = quote({ ...parcel, gross_gram: parcel.gross_gram + more }, method, band, table, NOW)
        return !heavy.ok || (light.ok && light.price_rial <= heavy.price_rial)
      }),
      { numRuns: 5_000 },
    )
  })
  it("nor in a table of the operator's", () => {
    fc.assert(
      fc.property(tables, parcels, fc.nat({ max: 500_000 }), methods, bands, (table, parcel, more, method, band) => {
        const light = quote(parcel, method, band, table, NOW)
        const heavy = quote({ ...parcel, gross_gram: parcel.gross_gram + more }, method, band, table, NOW)
        return !heavy.ok || (light.ok && light.price_rial <= heavy.price_rial)
      }),
      { numRuns: 1_000 },
    )
  })
  it("a price is whole tomans, the sum of its steps, and takes a sensible time; a refusal has a known reason", () => {
    fc.assert(
      fc.property(tables, parcels, methods, bands, (table, parcel, method, band) => {
        const answer = quote(parcel, method, band, table, NOW)
        if (!answer.ok) return REFUSALS.includes(answer.reason)
        const sum = answer.steps.reduce((total, step) => total + step.amount_rial, 0)
        return sum === answer.price_rial && answer.price_rial % 10 === 0 && answer.price_rial >= 0 && answer.min_days <= answer.max_days
      }),
      { numRuns: 2_000 },
    )
  })
  it("a carrier never takes what it refuses by rule", () => {
    fc.assert(
      fc.property(parcels, bands, fc.constantFrom("post" as const, "courier" as const, "freight" as const), (parcel, band, method) => {
        const rule = METHOD_RULES[method]
        const answer = quote(parcel, method, band, ILLUSTRATIVE_TARIFFS, NOW)
        const forbidden =
          parcel.gross_gram > rule.max_gram || parcel.longest_side_mm > rule.max_side_mm || (parcel.rolled && !rule.takes_rolled)
        return !(answer.ok && forbidden)
      }),
      { numRuns: 2_000 },
    )
  })
})
