import { describe, expect, it } from "vitest"
import { listingCard, listingDetail } from "../../contracts/listing"
import { buildListing, UNKEPT_STOCK } from "./build-listing"
import type { ListingSources, PackSource } from "./sources"

const now = new Date("2026-11-22T12:00:00Z")
const t = (fa: string, en: string) => ({ fa, en })

const tin: PackSource = {
  variant_id: "v-tin", sku: "TIN", pack: "tin", name: t("قوطی فلزی", "Metal tin"), content: t("۲۵۰ گرم", "250 g"), level: "unit", net_amount: 250, net_unit: "g", pieces: 1,
  gross_gram: 310, sides_mm: [100, 100, 60], gtin: null, label_languages: ["fa", "en"], sizes: [], picture: "candy/tin", price_rial: 2_400_000, price_usd: 3.1,
  parts: [{ inventory_item_id: "bulk", amount: 250 }],
}
const kilo: PackSource = { ...tin, variant_id: "v-kilo", sku: "KILO", pack: "bulk-carton", level: "carton", net_amount: 5000, price_rial: 19_500_000, price_usd: null, picture: null, parts: [{ inventory_item_id: "bulk", amount: 5000 }] }

const candy = (over: Partial<ListingSources> = {}): ListingSources => ({
  product: { id: "prod_1", handle: "shekar-panir-nastaran", title: t("شکرپنیر", "Shekar-panir"), description: t("شکر و آب", "Sugar and water"), hs_code: "170490", created_at: "2026-11-01T00:00:00Z", updated_at: "2026-11-02T00:00:00Z" },
  label: {
    trade: "candy",
    facts: { trade: "candy", ingredients: t("شکر، آب", "sugar, water"), allergens: null, storage: t("خشک", "dry"), shelf_life_months: 12, lot: "B-1" },
    pictures: [{ key: "candy/tin", view: "front", width: 1280, height: 1164, alt: t("قوطی", "tin") }],
    model: null, colour: null, colour_name: null, lead_days: null, made_to_order: false,
  },
  kind: { handle: "shekar-panir", name: t("شکرپنیر", "Shekar-panir") },
  cluster: { handle: "bojnurd-candy", name: t("آبنبات بجنورد", "Bojnurd hard candy") },
  member: { id: "m1", handle: "nastaran", name: t("کارگاه نمونه نسترن", "Sample workshop Nastaran"), kind: "guild", activity: "makes", status: "active", town: t("بجنورد", "Bojnurd"), collects: true, delivery_methods: ["post", "pickup"], lead_days: 2, closures: [] },
  maker: null,
  permits: [{ id: "p1", member_id: "m1", type: "workshop_health", number: "47/1", issuer: t("دانشگاه", "University"), issued_on: "2025-01-01", expires_on: "2028-06-20", covers: [], verified_at: "2025-01-01T00:00:00Z", rejected_at: null, revoked_at: null }],
  packs: [kilo, tin],
  stock: new Map([["bulk", { stocked: 6000, reserved: 1500 }]]),
  ...over,
})
const build = (over: Partial<ListingSources> = {}) => buildListing(candy(over), now)

describe("what is built is what the contracts promise", () => {
  it("card and detail", () => {
    const { card, detail } = build()
    expect(listingCard.strict().parse(card)).toEqual(card)
    expect(listingDetail.omit({ colours: true, others: true }).strict().parse(detail)).toEqual(detail)
  })
})

describe("days on which the workshop is closed", () => {
  const closures = [{ from: "2026-12-01", to: "2026-12-03" }, { from: "2026-11-01", to: "2026-11-02" }, { from: "2026-11-20", to: "2026-11-24" }]
  it("are on card and page until they are over, with the day on which goods ordered meanwhile leave", () => {
    const { card, detail } = build({ member: { ...candy().member, closures } })
    // two working days after it opens again; Fridays are off
    expect(card.closed).toEqual([{ from: "2026-11-20", to: "2026-11-24", sends_on: "2026-11-28" }, { from: "2026-12-01", to: "2026-12-03", sends_on: "2026-12-07" }])
    expect(detail.closed).toEqual(card.closed)
  })
})

describe("packs of one bulk", () => {
  it("each derives its count from the stock that is left", () => expect(build().card.packs.map((pack) => pack.available)).toEqual([0, 18]))
  it("the card speaks of a single pack that can be bought, at its own unit price", () =>
    expect(build().card.lead).toMatchObject({ variant_id: "v-tin", price_rial: 2_400_000, unit_price_rial: 9_600_000 }))
  it("stock that is not kept never limits", () => expect(build({ packs: [{ ...tin, parts: [] }] }).card.packs[0]?.available).toBe(UNKEPT_STOCK))
})

describe("why a listing is not for sale", () => {
  it.each<[string, Partial<ListingSources>, string | null]>([
    ["it is", {}, null],
    ["no permit", { permits: [] }, "permit_none"],
    ["all packs sold out", { stock: new Map() }, "sold_out"],
    ["no price in rials", { packs: [{ ...tin, price_rial: null }] }, "no_price"],
    ["what is left has no price", { packs: [kilo, { ...tin, price_rial: null }] }, "sold_out"],
    ["no packs at all", { packs: [] }, "no_price"],
    ["a permit matters more than stock", { permits: [], stock: new Map() }, "permit_none"],
    ["the member is suspended", { member: { ...candy().member, status: "suspended" } }, "member_closed"],
  ])("%s", (_, over, reason) => {
    const { card, columns } = build(over)
    expect([card.blocked, card.for_sale, columns.for_sale]).toEqual([reason, reason === null, reason === null])
  })
})

describe("what the clock changes", () => {
  it("the listing knows when: thirty days before its permit ends", () => expect(build().columns.changes_at).toEqual(new Date("2028-05-20T20:30:00Z")))
  it("shows the papers that are asked for, whatever their state, and no others", () => {
    const [paper] = candy().permits
    if (!paper) throw new Error("no permit")
    const { detail } = build({ permits: [{ ...paper, expires_on: "2026-01-01" }, { ...paper, id: "p2", type: "guild_licence" }] })
    expect(detail.permits.map((permit) => [permit.type, permit.state])).toEqual([["workshop_health", "expired"]])
  })
})

describe("rugs", () => {
  const rug: Partial<ListingSources> = {
    label: {
      ...candy().label, trade: "rug",
      facts: { trade: "rug", width_cm: 135, length_cm: 210, design: t("قولتوق", "Qoltuq"), material: "wool", pile: t("پشم", "wool"), warp: t("پنبه", "cotton"), knots_per_7cm: 30, dyes: [], village: t("قولتوق", "Qoltuq"), year: 1404, weight_gram: 9900, certificate: null },
    },
    packs: [{ ...tin, net_unit: "cm2", net_amount: 28_350, parts: [{ inventory_item_id: "rug", amount: 1 }] }],
    stock: new Map([["rug", { stocked: 1, reserved: 0 }]]),
    permits: [],
  }
  it("go by freight or are collected, whatever else the member sends by", () =>
    expect(build({ ...rug, member: { ...candy().member, delivery_methods: ["post", "courier", "freight", "pickup"] } }).detail.ships_by).toEqual(["freight", "pickup"]))
  it("a single one says so, and is priced by the square metre", () => expect(build(rug).card).toMatchObject({ flag: "one_of_a_kind", unit: "m2", rug: { width_cm: 135, length_cm: 210, material: "wool" } }))
})

describe("shoes", () => {
  const pair = (size: number, stocked: number) => ({ pack: { ...tin, variant_id: `v-${size}`, pack: "single", net_unit: "pair" as const, net_amount: 1, sizes: [{ size, pairs: 1 }], parts: [{ inventory_item_id: `s${size}`, amount: 1 }] }, stock: [`s${size}`, { stocked, reserved: 0 }] as const })
  const run = [pair(27, 3), pair(26, 2), pair(28, 0)]
  const series: PackSource = { ...tin, variant_id: "v-series", pack: "series", level: "inner", net_unit: "pair", net_amount: 3, sizes: [26, 27, 28].map((size) => ({ size, pairs: 1 })), parts: [26, 27, 28].map((size) => ({ inventory_item_id: `s${size}`, amount: 1 })) }
  const shoe = { packs: [...run.map((each) => each.pack), series], stock: new Map(run.map((each) => each.stock)) }
  it("offer the sizes that there are, in order", () => expect(build(shoe).card.sizes).toEqual([26, 27]))
  it("a series without one of its sizes is short", () => expect(build(shoe).card.packs.at(-1)?.available).toBe(0))
  it("colours of one model of one member belong together", () => expect(build({ label: { ...candy().label, model: "kids-sneaker", colour: "navy", colour_name: t("سرمه‌ای", "navy") } }).columns).toMatchObject({ model: "nastaran/kids-sneaker", colour: { colour: "navy", name: { en: "navy" } } }))
})
