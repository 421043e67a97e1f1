import { describe, expect, it } from "vitest"
import { askGate, concerns } from "./gate"
import type { ListingQuestion, PermitFacts, PermitHolder } from "./rules"

const now = new Date("2026-11-22T12:00:00Z")
const paper = (over: Partial<PermitFacts> = {}): PermitFacts => ({
  id: "p", member_id: "m1", type: "workshop_health", issued_on: "2025-01-01", expires_on: "2028-01-01", covers: [], verified_at: now, rejected_at: null, revoked_at: null, ...over,
})
const guild: PermitHolder = { id: "m1", kind: "guild", activity: "makes", status: "active" }
const home: PermitHolder = { ...guild, kind: "home_based" }
const packer: PermitHolder = { ...home, id: "packer", activity: "packs" }
const ask = (over: Partial<ListingQuestion>) => askGate({ member: guild, maker: null, trade: "candy", kind: "shekarpanir", permits: [], now, ...over })

describe("the gate names what is missing", () => {
  it.each<[string, Partial<ListingQuestion>, ReturnType<typeof askGate>]>([
    ["nothing", { permits: [paper()] }, { reason: null, one_of: [], whose: "own" }],
    ["the workshop's permit", {}, { reason: "permit_none", one_of: ["workshop_health"], whose: "own" }],
    ["one that is not over", { permits: [paper({ expires_on: "2026-11-21" })] }, { reason: "permit_expired", one_of: ["workshop_health"], whose: "own" }],
    ["one that somebody verified", { permits: [paper({ verified_at: null })] }, { reason: "permit_unverified", one_of: ["workshop_health"], whose: "own" }],
    ["nothing that a paper could mend: baklava from a home", { member: home, trade: "sweet", kind: "baklava" }, { reason: "not_allowed", one_of: [], whose: "own" }],
    ["nothing that a paper could mend: a member that is closed", { member: { ...guild, status: "suspended" }, permits: [paper()] }, { reason: "member_closed", one_of: [], whose: "own" }],
    ["the packer's own", { member: packer, maker: guild, permits: [paper()] }, { reason: "permit_none", one_of: ["home_packing_permit", "packing_permit"], whose: "own" }],
    ["the maker's", { member: packer, maker: guild, permits: [paper({ member_id: "packer", type: "packing_permit" })] }, { reason: "maker_permit", one_of: ["workshop_health"], whose: "maker" }],
    ["a maker", { member: packer, permits: [paper({ member_id: "packer", type: "packing_permit" })] }, { reason: "maker_permit", one_of: [], whose: "maker" }],
  ])("%s", (_, over, answer) => expect(ask(over)).toEqual(answer))
})

it.each([
  [paper(), guild, "candy", "shekarpanir", true], [paper({ covers: ["qeychi"] }), guild, "candy", "shekarpanir", false], [paper({ covers: ["shekarpanir"] }), guild, "candy", "shekarpanir", true],
  [paper({ type: "guild_licence" }), guild, "candy", "shekarpanir", false], [paper({ type: "home_statement" }), home, "sweet", "rice-biscuit", true], [paper({ type: "home_statement" }), home, "sweet", "baklava", false],
] as const)("%# a paper concerns the goods that it would open", (permit, holder, trade, kind, yes) => expect(concerns(permit, holder, { trade, kind })).toBe(yes))
