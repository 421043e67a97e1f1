import { describe, expect, it } from "vitest"
import { bestPermit, mayList, nextPermitChange, permitState, type ListingQuestion, type PermitFacts, type PermitHolder } from "./rules"

const now = new Date("2026-11-22T12:00:00Z")
const permit = (over: Partial<PermitFacts> = {}): PermitFacts => ({
  id: "p1", member_id: "m1", type: "workshop_health", issued_on: "2025-01-01", expires_on: "2028-06-20", covers: [],
  verified_at: "2025-01-02T08:00:00Z", rejected_at: null, revoked_at: null, ...over,
})
const holder = (over: Partial<PermitHolder> = {}): PermitHolder => ({ id: "m1", kind: "guild", activity: "makes", status: "active", ...over })
const ask = (over: Partial<ListingQuestion> = {}) =>
  mayList({ member: holder(), maker: null, trade: "candy", kind: "shekarpanir", permits: [permit()], now, ...over })

describe("the state of a permit is what the clock and the papers say", () => {
  it.each([
    ["valid", {}],
    ["valid", { expires_on: null }],
    ["revoked", { revoked_at: "2026-11-22T11:59:59Z" }],
    ["valid", { revoked_at: "2026-11-22T12:00:01Z" }],
    ["unverified", { verified_at: null }],
    ["expired", { verified_at: null, expires_on: "2026-11-21" }],
    ["rejected", { verified_at: null, rejected_at: "2026-11-20T08:00:00Z" }],
    ["rejected", { verified_at: null, rejected_at: "2026-11-20T08:00:00Z", expires_on: "2026-11-21" }],
    ["not_started", { issued_on: "2026-11-23" }],
    ["valid", { issued_on: "2026-11-22" }],
    ["expiring", { expires_on: "2026-11-22" }],
    ["expiring", { expires_on: "2026-12-22" }],
    ["valid", { expires_on: "2026-12-23" }],
    ["expired", { expires_on: "2026-11-21" }],
  ] as const)("%s: %o", (state, over) => expect(permitState(permit(over), now)).toBe(state))

  it("lasts until midnight in Tehran, not in Greenwich", () => {
    const last = permit({ expires_on: "2026-11-22" })
    expect(permitState(last, new Date("2026-11-22T20:29:59Z"))).toBe("expiring")
    expect(permitState(last, new Date("2026-11-22T20:30:00Z"))).toBe("expired")
  })
})

describe("who may sell what", () => {
  it.each<[string, Partial<ListingQuestion>, string]>([
    ["a guild workshop with its health permit makes candy", {}, "allowed"],
    ["no permit at all", { permits: [] }, "permit_none"],
    ["a permit of another type", { permits: [permit({ type: "guild_licence" })] }, "permit_none"],
    ["another member's permit", { permits: [permit({ member_id: "m2" })] }, "permit_none"],
    ["a permit for other goods", { permits: [permit({ covers: ["baklava"] })] }, "permit_none"],
    ["a permit that names the goods", { permits: [permit({ covers: ["shekarpanir"] })] }, "allowed"],
    ["an expired permit", { permits: [permit({ expires_on: "2026-11-21" })] }, "permit_expired"],
    ["an unverified paper", { permits: [permit({ verified_at: null })] }, "permit_unverified"],
    ["an expired one beside a valid one", { permits: [permit({ id: "old", expires_on: "2025-11-21" }), permit()] }, "allowed"],
    ["an expired one beside an unverified one", { permits: [permit({ expires_on: "2025-11-21" }), permit({ verified_at: null })] }, "permit_unverified"],
    ["one that starts tomorrow", { permits: [permit({ issued_on: "2026-11-23" })] }, "permit_not_started"],
    ["a revoked one", { permits: [permit({ revoked_at: "2026-01-01T00:00:00Z" })] }, "permit_revoked"],
    ["one that was turned down", { permits: [permit({ verified_at: null, rejected_at: "2026-11-20T08:00:00Z" })] }, "permit_none"],
    ["one that was turned down beside an expired one", { permits: [permit({ verified_at: null, rejected_at: "2026-11-20T08:00:00Z" }), permit({ id: "old", expires_on: "2026-11-01" })] }, "permit_expired"],
    ["a suspended member", { member: holder({ status: "suspended" }) }, "member_closed"],
    ["home: boiled candy", { member: holder({ kind: "home_based" }), permits: [permit({ type: "home_statement" })] }, "not_allowed"],
    ["home: baklava, even with a workshop's paper", { member: holder({ kind: "home_based" }), trade: "sweet", kind: "baklava" }, "not_allowed"],
    ["home: dry sweets by statement", { member: holder({ kind: "home_based" }), trade: "sweet", kind: "rice-biscuit", permits: [permit({ type: "home_statement" })] }, "allowed"],
    ["home: a kind that nobody called dry", { member: holder({ kind: "home_based" }), trade: "sweet", kind: "new-sweet", permits: [permit({ type: "home_statement" })] }, "not_allowed"],
    ["industrial: a factory's permit", { member: holder({ kind: "industrial" }), permits: [permit({ type: "factory_health" })] }, "allowed"],
    ["guild: a factory's permit", { permits: [permit({ type: "factory_health" })] }, "permit_none"],
    ["shoes by trade licence", { trade: "shoe", kind: "kids-sneaker", permits: [permit({ type: "trade_licence" })] }, "allowed"],
    ["shoes by health permit", { trade: "shoe", kind: "kids-sneaker" }, "permit_none"],
    ["rugs of a trader", { member: holder({ kind: "trader", activity: "trades" }), trade: "rug", kind: "dozar", permits: [permit({ type: "trade_licence" })] }, "allowed"],
    ["packaging by guild licence", { member: holder({ kind: "industrial", activity: "supplies_packaging" }), trade: "supply", kind: "tin", permits: [permit({ type: "guild_licence" })] }, "allowed"],
    ["candy by a supplier of packaging", { member: holder({ kind: "industrial", activity: "supplies_packaging" }) }, "not_allowed"],
    ["a trader that makes candy itself", { member: holder({ kind: "trader" }) }, "not_allowed"],
  ])("%s", (_, over, expected) => {
    const answer = ask(over)
    expect(answer.allowed ? "allowed" : answer.reason).toBe(expected)
  })
})

describe("whoever packs or trades food needs the maker's permit too", () => {
  const packer = holder({ id: "packer", kind: "home_based", activity: "packs" })
  const own = permit({ id: "own", member_id: "packer", type: "packing_permit", expires_on: "2027-03-01" })
  const makers = permit({ id: "makers", expires_on: "2026-12-12" })
  const packs = (over: Partial<ListingQuestion> = {}) => ask({ member: packer, maker: holder(), permits: [own, makers], ...over })

  it("names both papers and ends with the first of them", () =>
    expect(packs()).toEqual({ allowed: true, permit_ids: ["own", "makers"], until: new Date("2026-12-12T20:30:00Z") }))

  it.each<[string, Partial<ListingQuestion>, string]>([
    ["no maker named", { maker: null }, "maker_permit"],
    ["the maker's permit expired", { permits: [own, { ...makers, expires_on: "2026-11-01" }] }, "maker_permit"],
    ["the maker is a packer itself", { maker: holder({ activity: "packs" }) }, "maker_permit"],
    ["its own permit is missing", { permits: [makers] }, "permit_none"],
  ])("%s", (_, over, reason) => expect(packs(over)).toEqual({ allowed: false, reason }))

  it("a roadside trader sells the guild's baklava", () =>
    expect(
      ask({
        member: holder({ id: "shop", kind: "trader", activity: "trades" }), maker: holder(), trade: "sweet", kind: "baklava",
        permits: [permit({ id: "licence", member_id: "shop", type: "trade_licence", expires_on: null }), permit({ expires_on: null })],
      }),
    ).toEqual({ allowed: true, permit_ids: ["licence", "p1"], until: null }))
})

it("the paper that lasts longest carries the listing", () =>
  expect(ask({ permits: [permit({ id: "short", expires_on: "2026-12-01" }), permit({ id: "long" })] })).toMatchObject({ permit_ids: ["long"] }))

it.each([
  ["the start", { issued_on: "2026-11-25" }, "2026-11-24T20:30:00.000Z"],
  ["thirty days before the end", { expires_on: "2027-01-30" }, "2026-12-30T20:30:00.000Z"],
  ["the end", { expires_on: "2026-11-30" }, "2026-11-30T20:30:00.000Z"],
  ["never", { expires_on: null }, undefined],
] as const)("the clock next changes a permit at %s", (_, over, at) => expect(nextPermitChange([permit(over)], now)?.toISOString()).toBe(at))

it("a member is shown by its best paper, and by none when it has none", () => {
  expect(bestPermit([permit({ expires_on: "2026-01-01" }), permit({ id: "good" })], now)).toMatchObject({ state: "valid", permit: { id: "good" } })
  expect(bestPermit([], now)).toEqual({ permit: null, state: "none" })
})
