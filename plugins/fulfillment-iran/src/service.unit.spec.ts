import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CalculateShippingOptionPriceDTO, CreateShippingOptionDTO } from "@medusajs/framework/types"
import provider, { IranFulfillmentProviderService } from "./index"
import { DELIVERY_METHODS, ILLUSTRATIVE_TARIFFS, buildShippingContext, parcelOf, readShippingContext, type DeliveryMethod } from "./tariff"

const service = new IranFulfillmentProviderService({})
const parcel = parcelOf([{ quantity: 2, gross_gram: 310, sides_mm: [100, 100, 60], rolled: false }])
const shipping = buildShippingContext({
  at: new Date("2026-11-22T08:00:00Z"),
  table: ILLUSTRATIVE_TARIFFS,
  members: [
    { member_id: "memb_a", methods: ["post", "pickup"], closed: false, band: "other", parcel },
    { member_id: "memb_b", methods: ["post", "courier", "pickup"], closed: false, band: null, parcel },
    { member_id: "memb_c", methods: ["post", "pickup"], closed: true, band: "same_city", parcel },
  ],
})

/** The framework's context, with ours merged in as the hook does. */
function contextOf(extra: object): CalculateShippingOptionPriceDTO["context"] {
  const context: Record<string, unknown> = { ...extra, id: "cart_1", items: [], from_location: undefined }
  return context as CalculateShippingOptionPriceDTO["context"]
}

async function amount(member_id: string, method: DeliveryMethod, extra: object = shipping): Promise<number | undefined> {
  const answer = await service.calculatePrice({ id: method, method, member_id }, {}, contextOf(extra))
  expect(answer.is_calculated_price_tax_inclusive).toBe(true)
  return answer.calculated_amount
}

describe("the provider charges what the quote says, and nothing when there is no quote", () => {
  it.each<[string, string, DeliveryMethod, number | undefined]>([
    ["a price", "memb_a", "post", 920_000],
    ["free", "memb_a", "pickup", 0],
    ["a method that the member does not offer", "memb_a", "freight", undefined],
    ["no address yet", "memb_b", "post", undefined],
    ["pick-up without an address", "memb_b", "pickup", 0],
    ["a closed member", "memb_c", "post", undefined],
    ["pick-up at a closed member", "memb_c", "pickup", undefined],
    ["a member with nothing in the cart", "memb_d", "pickup", undefined],
    ["a member named like an inherited property", "constructor", "pickup", undefined],
    ["likewise", "__proto__", "pickup", undefined],
  ])("%s", async (_, member, method, expected) => expect(await amount(member, method)).toBe(expected))

  it("without our context there is no price", async () => expect(await amount("memb_a", "pickup", {})).toBeUndefined())

  it("a client's data changes nothing", async () => {
    const answer = await service.calculatePrice({ method: "post", member_id: "memb_a" }, { method: "pickup", calculated_amount: 1 }, contextOf(shipping))
    expect(answer.calculated_amount).toBe(920_000)
  })
})

describe("pricing never throws, since a throw locks the cart", () => {
  const trap = new Proxy({}, { get: () => { throw new Error("gone") }, has: () => { throw new Error("gone") }, ownKeys: () => { throw new Error("gone") } })

  it.each([
    ["null", null], ["nothing", undefined], ["a number", 7], ["a text", "iran_shipping"], ["a list", []],
    ["our key with nothing", { iran_shipping: null }],
    ["no table", { iran_shipping: { ...shipping.iran_shipping, table: undefined } }],
    ["members as a list", { iran_shipping: { ...shipping.iran_shipping, members: [] } }],
    ["an object that throws when read", trap],
    ["our key that throws when read", { iran_shipping: trap }],
  ])("%s", async (_, garbage) => {
    const context = garbage as CalculateShippingOptionPriceDTO["context"]
    expect((await service.calculatePrice({ method: "post", member_id: "memb_a" }, {}, context)).calculated_amount).toBeUndefined()
  })

  it("nor on any value in any place", async () => {
    const broken = fc.record(
      { at: fc.oneof(fc.constant(shipping.iran_shipping.at), fc.anything()), table: fc.oneof(fc.constant(ILLUSTRATIVE_TARIFFS), fc.anything()), members: fc.oneof(fc.constant(shipping.iran_shipping.members), fc.dictionary(fc.string(), fc.anything()), fc.anything()) },
      { requiredKeys: [] },
    )
    const anyContext = fc.oneof(fc.anything({ withNullPrototype: true }), fc.record({ iran_shipping: fc.oneof(broken, fc.anything()) }))
    const anyOption = fc.oneof(fc.anything(), fc.record({ method: fc.constantFrom(...DELIVERY_METHODS), member_id: fc.constantFrom("memb_a", "memb_b", "x") }))
    await fc.assert(
      fc.asyncProperty(anyOption, fc.anything(), anyContext, async (option, data, context) => {
        const answer = await service.calculatePrice(
          option as Record<string, unknown>,
          data as Record<string, unknown>,
          context as CalculateShippingOptionPriceDTO["context"],
        )
        const { calculated_amount: rial } = answer
        return rial === undefined || (Number.isSafeInteger(rial) && rial >= 0 && rial % 10 === 0)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe("options", () => {
  it("four ways to send, each with a name", async () => {
    const options = await service.getFulfillmentOptions()
    expect(options.map(({ id }) => id)).toEqual(["post", "courier", "freight", "pickup"])
  })
  it.each([
    [{ method: "post", member_id: "memb_a" }, true],
    [{ id: "post", method: "post", name: "Post", member_id: "memb_a" }, true],
    [{ method: "post" }, false],
    [{ method: "drone", member_id: "memb_a" }, false],
    [{ method: "post", member_id: "" }, false],
    [{}, false],
  ])("%j names a member and a method: %s", async (data, sound) => {
    expect(await service.validateOption(data)).toBe(sound)
    const option: CreateShippingOptionDTO = {
      name: "x", price_type: "calculated", service_zone_id: "z", shipping_profile_id: "p", provider_id: "f", data,
      type: { label: "x", description: "x", code: "x" },
    }
    expect(await service.canCalculate(option)).toBe(sound)
  })
  it("a cart's method keeps the option's data and nothing of the client's", async () => {
    expect(await service.validateFulfillmentData({ method: "post", member_id: "memb_a", id: "post" })).toEqual({ method: "post", member_id: "memb_a" })
    await expect(service.validateFulfillmentData({})).rejects.toThrow("no member")
  })
  it("a fulfilment records which way it went; cancelling and papers do nothing", async () => {
    expect(await service.createFulfillment({ method: "post", member_id: "memb_a", x: 1 })).toEqual({ data: { method: "post", member_id: "memb_a" }, labels: [] })
    expect(await service.createFulfillment({})).toEqual({ data: {}, labels: [] })
    expect(await service.cancelFulfillment()).toEqual({})
    expect(await service.getFulfillmentDocuments()).toEqual([])
    expect(await service.createReturnFulfillment()).toEqual({ data: {}, labels: [] })
  })
  it("is a fulfilment provider named iran", () => {
    expect(IranFulfillmentProviderService.identifier).toBe("iran")
    expect(provider.services).toEqual([IranFulfillmentProviderService])
  })
})

describe("the context that the backend hands over", () => {
  it("survives the journey through a workflow as JSON", () => {
    expect(readShippingContext(JSON.parse(JSON.stringify({ ...shipping, id: "cart_1" })))).toEqual(shipping)
  })
  it("holds only rows in force", () => {
    const later = ILLUSTRATIVE_TARIFFS.map((row) => ({ ...row, effective_from: "2027-03-20T20:30:00.000Z" }))
    const built = buildShippingContext({ at: new Date("2026-11-22T08:00:00Z"), table: [...ILLUSTRATIVE_TARIFFS, ...later], members: [] })
    expect(built.iran_shipping.table).toEqual(ILLUSTRATIVE_TARIFFS)
  })
})
