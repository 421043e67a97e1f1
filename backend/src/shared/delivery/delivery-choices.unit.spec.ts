import { ILLUSTRATIVE_TARIFFS, buildShippingContext, quoteForMember, type ParcelLine } from "@khooshe/fulfillment-iran/tariff"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { PROVINCES, type Place } from "../places"
import { deliveryChoices, memberShipping, type DeliveringMember, type MemberParcel } from "./delivery-choices"

/** Sunday 1 Azar 1405, 11:24 in Tehran. */
const NOW = new Date("2026-11-22T07:54:00Z")
const TEHRAN: Place = { province: "IR-23", city: "تهران" }
const BOJNURD: Place = { province: "IR-28", city: "بجنورد" }

const nastaran: DeliveringMember = {
  status: "active",
  delivery_methods: ["pickup", "post", "courier"],
  province_code: "IR-28",
  city: "بجنورد",
  closures: [],
  pickup_hours: [6, 7, 1, 2, 3].map((weekday) => ({ weekday, from: "09:00", to: "20:00" })),
  pickup_ready_minutes: 0,
}
const sahand: DeliveringMember = { ...nastaran, delivery_methods: ["post", "freight", "pickup"], province_code: "IR-19", city: "زنجان" }

const piece = (quantity: number, gross_gram: number, sides_mm: ParcelLine["sides_mm"], rolled = false): ParcelLine => ({ quantity, gross_gram, sides_mm, rolled })
const sweets: MemberParcel = { lines: [piece(2, 310, [100, 100, 60]), piece(1, 1_110, [240, 160, 90])], lead_days: 1 }
const rug: MemberParcel = { lines: [piece(1, 9_922, [1_350, 150, 150], true)], lead_days: 1 }

/** method → toman or reason, as a buyer sees them */
function seen(parcel: MemberParcel, destination: Place | null, member: DeliveringMember, now = NOW) {
  const choices = deliveryChoices(parcel, destination, member, ILLUSTRATIVE_TARIFFS, now)
  return Object.fromEntries(choices.map((choice) => [choice.method, choice.reason ?? choice.price_rial / 10]))
}

describe("every way of a member is shown, with its price or with its reason", () => {
  it("sweets to Tehran: no courier across the country", () => {
    expect(seen(sweets, TEHRAN, nastaran)).toEqual({ post: 110_000, courier: "not_same_city", pickup: 0 })
  })
  it("sweets in town", () => expect(seen(sweets, BOJNURD, nastaran)).toEqual({ post: 66_000, courier: 90_000, pickup: 0 }))
  it("no address yet", () => expect(seen(sweets, null, nastaran)).toEqual({ post: "no_address", courier: "no_address", pickup: 0 }))
  it("a province that nobody knows is no address", () => {
    expect(seen(sweets, { province: "", city: "" }, nastaran)).toMatchObject({ post: "no_address", pickup: 0 })
  })
  it("a rolled carpet goes by freight", () => expect(seen(rug, TEHRAN, sahand)).toEqual({ post: "freight_only", freight: 180_000, pickup: 0 }))
  it("forty kilos do not go by post", () => {
    expect(seen({ lines: [piece(4, 11_200, [400, 300, 300])], lead_days: 1 }, TEHRAN, nastaran)).toMatchObject({ post: "over_weight" })
  })
  it("a suspended member sends nothing", () => {
    expect(seen(sweets, TEHRAN, { ...nastaran, status: "suspended" })).toEqual({ post: "member_closed", courier: "member_closed", pickup: "member_closed" })
  })
  it("without tariffs only pick-up is left", () => {
    expect(deliveryChoices(sweets, TEHRAN, sahand, [], NOW).map(({ method, reason }) => [method, reason])).toEqual([
      ["post", "no_tariff"],
      ["freight", "no_tariff"],
      ["pickup", null],
    ])
  })
  it("in one order for all members, and only what the member offers", () => {
    expect(deliveryChoices(sweets, TEHRAN, nastaran, ILLUSTRATIVE_TARIFFS, NOW).map(({ method }) => method)).toEqual(["post", "courier", "pickup"])
  })
})

describe("each possible way says when", () => {
  it("post leaves the next working day and arrives two to four later", () => {
    expect(deliveryChoices(sweets, TEHRAN, nastaran, ILLUSTRATIVE_TARIFFS, NOW)[0]).toMatchObject({
      due_on: "2026-11-23",
      earliest: "2026-11-25",
      latest: "2026-11-28",
      ready_at: null,
    })
  })
  it("pick-up tomorrow at nine", () => {
    expect(deliveryChoices(sweets, null, nastaran, ILLUSTRATIVE_TARIFFS, NOW)[2]).toMatchObject({
      due_on: "2026-11-23",
      earliest: "2026-11-23",
      latest: "2026-11-23",
      ready_at: "2026-11-23T05:30:00.000Z",
    })
  })
  it("the member's closed days put it off, the way itself is not shortened", () => {
    const closed = { ...nastaran, closures: [{ from: "2026-11-23", to: "2026-11-24" }] }
    expect(deliveryChoices(sweets, TEHRAN, closed, ILLUSTRATIVE_TARIFFS, NOW)[0]).toMatchObject({ due_on: "2026-11-25", earliest: "2026-11-28" })
  })
})

describe("what is shown is what the provider charges", () => {
  const place = fc.constantFrom<(Place | null)[]>(null, ...PROVINCES.flatMap(({ code, cities }) => cities.slice(0, 3).map(({ fa }) => ({ province: code, city: fa }))))
  const lines = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 40 }),
      gross_gram: fc.option(fc.integer({ min: 1, max: 15_000 })),
      sides_mm: fc.option(fc.tuple(fc.integer({ min: 1, max: 1_500 }), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 }))),
      rolled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  it("whatever the parcel and wherever it goes", () => {
    fc.assert(
      fc.property(lines, place, fc.constantFrom(nastaran, sahand), fc.integer({ min: 0, max: 10 }), (goods, destination, member, lead_days) => {
        const parcel = { lines: goods, lead_days }
        const context = buildShippingContext({
          at: NOW,
          table: ILLUSTRATIVE_TARIFFS,
          members: [{ member_id: "memb_a", ...memberShipping(parcel, destination, member) }],
        }).iran_shipping
        for (const choice of deliveryChoices(parcel, destination, member, ILLUSTRATIVE_TARIFFS, NOW)) {
          const shipping = context.members["memb_a"]
          const answer = shipping && quoteForMember(shipping, choice.method, context.table, context.at)
          expect(answer?.ok ? answer.price_rial : answer?.reason).toBe(choice.reason ?? choice.price_rial)
          if (choice.reason === null) expect(choice.due_on <= choice.earliest && choice.earliest <= choice.latest).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
