import { describe, expect, it } from "vitest"
import type { PermitRecord } from "./decisions"
import { submissionRefusal, type Submission } from "./submission"

const today = "2026-11-22"
const kinds = [{ handle: "shekarpanir", trade: "candy" }, { handle: "candy-packaging", trade: "supply" }, { handle: "rice-biscuit", trade: "sweet" }, { handle: "baklava", trade: "sweet" }] as const
const known: PermitRecord = {
  id: "old", member_id: "m1", type: "workshop_health", number: "HB-1", issued_on: "2024-12-01", expires_on: "2026-12-01", covers: [], verified_at: "2024-12-02T08:00:00Z", rejected_at: null, revoked_at: null, follows_id: null,
}
const paper: Submission = { type: "workshop_health", number: "HB-2", issued_on: "2026-11-01", expires_on: "2028-11-01", covers: [], follows_id: null }
const ask = (over: Partial<Submission> = {}, more: PermitRecord[] = [], member: { kind: "guild" | "home_based" | "cooperative"; activity: "makes" | "packs" } = { kind: "guild", activity: "makes" }) => {
  const refusal = submissionRefusal({ ...paper, ...over }, { member, kinds, known: [known, ...more], today })
  return refusal ? `${refusal.field}: ${refusal.code}${refusal.kinds ? ` ${refusal.kinds.join(" ")}` : ""}` : "taken"
}
const waiting: PermitRecord = { ...known, id: "new", number: "HB-3", issued_on: "2026-11-01", expires_on: "2029-01-01", verified_at: null, follows_id: "old" }

describe("a paper that is handed in", () => {
  it.each<[string, Partial<Submission>, string]>([
    ["as it should be", {}, "taken"],
    ["of today", { issued_on: today }, "taken"],
    ["that begins when the other ends", { issued_on: "2026-12-02" }, "taken"],
    ["for some of the goods", { covers: ["shekarpanir", "baklava"] }, "taken"],
    ["that ends today", { expires_on: today }, "taken"],
    ["of a type of others", { type: "home_statement" }, "type: permit_type_unfit"],
    ["whose number is known", { number: "HB-1" }, "number: permit_known"],
    ["whose number is another type's", { number: "HB-1", type: "guild_licence" }, "taken"],
    ["that ended yesterday", { expires_on: "2026-11-21" }, "expires_on: permit_over"],
    ["that ends before it begins", { issued_on: "2026-11-10", expires_on: "2026-11-09" }, "expires_on: permit_dates"],
    ["that ends on the day it begins", { issued_on: "2026-11-30", expires_on: "2026-11-30" }, "expires_on: permit_dates"],
    ["from another century", { issued_on: "1805-11-10" }, "issued_on: permit_dates"],
    ["of the year after next", { issued_on: "2028-11-10", expires_on: "2029-01-01" }, "issued_on: permit_dates"],
    ["that never seems to end", { expires_on: "2099-01-01" }, "expires_on: permit_dates"],
    ["without an end that its type has", { expires_on: null }, "expires_on: required"],
    ["for goods that nobody here makes", { covers: ["kids-sneaker"] }, "covers: invalid_request kids-sneaker"],
    ["for goods that its type never covers", { covers: ["shekarpanir", "candy-packaging"] }, "covers: permit_cannot_cover candy-packaging"],
    ["that renews", { follows_id: "old" }, "taken"],
    ["that renews another's", { follows_id: "nobodys" }, "follows_id: not_found"],
    ["that renews a paper of another type", { follows_id: "old", type: "guild_licence" }, "follows_id: not_found"],
  ])("%s", (_, over, answer) => expect(ask(over)).toBe(answer))

  it("of a home: for dry sweets, never for baklava or boiled candy", () => {
    const home = { kind: "home_based", activity: "makes" } as const
    expect(ask({ type: "home_statement", covers: ["rice-biscuit"] }, [], home)).toBe("taken")
    expect(ask({ type: "home_statement", covers: ["rice-biscuit", "baklava", "shekarpanir"] }, [], home)).toBe("covers: permit_cannot_cover shekarpanir baklava")
    expect(ask({ type: "workshop_health" }, [], home)).toBe("type: permit_type_unfit")
  })

  it("that has no end must not be given one", () => {
    const cooperative = { kind: "cooperative", activity: "makes" } as const
    expect(ask({ type: "cooperative_registration", expires_on: null }, [], cooperative)).toBe("taken")
    expect(ask({ type: "cooperative_registration" }, [], cooperative)).toBe("expires_on: permit_dates")
  })

  it("renews once at a time, again when the renewal was turned down, and whose number was turned down may come again", () => {
    expect(ask({ follows_id: "old" }, [waiting])).toBe("follows_id: permit_moved")
    const turnedDown = { ...waiting, rejected_at: "2026-11-20T08:00:00Z" }
    expect(ask({ follows_id: "old", number: "HB-3" }, [turnedDown])).toBe("taken")
    expect(ask({ number: "HB-3" }, [waiting])).toBe("number: permit_known")
    expect(ask({ follows_id: "new" }, [waiting])).toBe("follows_id: permit_moved")
  })
})
