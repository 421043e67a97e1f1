import { describe, expect, it } from "vitest"
import { blockedReason, type OffSaleReason } from "../../contracts/listing"
import { listingState } from "../../contracts/desk-listings"
import type { MemberStatus } from "../member/rules"
import { inStoreRoutes, offSaleReason, type SaleFacts } from "./off-sale"

describe("goods that were in the shop say why they are not sold; those that never were say nothing", () => {
  const members: MemberStatus[] = ["active", "suspended", "ended"]
  /** by state, then in the shop and out of it, for an active, a suspended and an ended member */
  const table: Record<string, { shown: (OffSaleReason | null)[]; hidden: (OffSaleReason | null)[] }> = {
    draft: { shown: [null, null, null], hidden: [null, null, null] },
    in_review: { shown: [null, null, null], hidden: [null, null, null] },
    published: { shown: [null, "member_closed", "member_ended"], hidden: ["paused", "paused", "member_ended"] },
    paused: { shown: [null, "member_closed", "member_ended"], hidden: ["paused", "paused", "member_ended"] },
    archived: { shown: [null, "member_closed", "member_ended"], hidden: ["archived", "archived", "member_ended"] },
    none: { shown: [null, "member_closed", "member_ended"], hidden: ["paused", "paused", "member_ended"] },
  }
  it("names every state that there is", () => expect(Object.keys(table).toSorted()).toEqual([...listingState.options, "none"].toSorted()))
  it.each(Object.entries(table))("%s", (name, row) => {
    const state = name === "none" ? null : (name as SaleFacts["state"])
    for (const in_shop of [true, false]) expect(members.map((member) => offSaleReason({ in_shop, state, member }))).toEqual(in_shop ? row.shown : row.hidden)
  })
})

describe("Medusa's own store routes show what may be sold, and nothing else", () => {
  it("not what has no listing, or one that the clock has changed", () => {
    expect(inStoreRoutes(null)).toBe(false)
    expect(inStoreRoutes({ blocked: null, due: true })).toBe(false)
    expect(inStoreRoutes({ blocked: null, due: false })).toBe(true)
  })
  it("of everything that stands in the way only stock and price leave it there", () => {
    expect(blockedReason.options.filter((blocked) => inStoreRoutes({ blocked, due: false }))).toEqual(["sold_out", "no_price"])
  })
})
