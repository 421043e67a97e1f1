import type { MemberOrderState } from "@contracts/order"
import { describe, expect, it } from "vitest"
import { inFours, trackerOf } from "./tracker"

const way: MemberOrderState[] = ["placed", "accepted", "packed", "shipped", "delivered"]
const until = (state: MemberOrderState) => way.slice(0, way.indexOf(state) + 1).map((entry, index) => ({ state: entry, at: `2026-11-2${index}T10:00:00Z` }))
const picture = (method: "post" | "pickup", state: MemberOrderState) =>
  trackerOf(method, state, until(state))?.map(({ word, done, now }) => `${now ? "*" : done ? "+" : "-"}${word}`).join(" ")

describe("a buyer sees where the parcel is", () => {
  it.each([
    ["post", "placed", "*placed -packed -shipped -delivered"],
    ["post", "accepted", "*accepted -packed -shipped -delivered"],
    ["post", "packed", "+accepted *packed -shipped -delivered"],
    ["post", "shipped", "+accepted +packed *shipped -delivered"],
    ["post", "delivered", "+accepted +packed +shipped *delivered"],
    ["pickup", "placed", "*placed -preparing -ready -handedOver"],
    ["pickup", "accepted", "+placed *preparing -ready -handedOver"],
    ["pickup", "packed", "+placed +preparing *ready -handedOver"],
    ["pickup", "delivered", "+placed +preparing +ready *handedOver"],
  ] as const)("%s, %s: %s", (method, state, dots) => expect(picture(method, state)).toBe(dots))

  it.each(["pending", "cancelled"] as const)("%s has no way to show", (state) => expect(trackerOf("post", state, [])).toBeNull())
  it("a dot ahead carries no date, even after an undo left one in the history", () => {
    const dots = trackerOf("post", "accepted", until("packed"))
    expect(dots?.map(({ reached }) => reached)).toEqual(["2026-11-21T10:00:00Z", null, null, null])
  })
  it("a parcel packed without having been accepted still dates its first dot", () => {
    expect(trackerOf("post", "packed", [{ state: "placed", at: "2026-11-20T10:00:00Z" }, { state: "packed", at: "2026-11-21T10:00:00Z" }])?.[0]?.reached).toBe("2026-11-20T10:00:00Z")
  })
})

describe("a tracking code is read in fours", () => {
  it.each([["045102647700148600029310", "0451 0264 7700 1486 0002 9310"], ["ab 123", "ab12 3"], ["", ""]])("%s", (code, words) => expect(inFours(code)).toBe(words))
})
