import { describe, expect, it } from "vitest"
import { addressOf, clusterBys, memberBys, questionIn, requestOf } from "./question"

const plain = { span: "weeks", by: "member", from: undefined, to: undefined, unit: undefined, view: "chart" } as const

describe("an address asks for figures", () => {
  it.each([
    [{}, plain],
    [{ span: "months", by: "pack", unit: "pair", view: "table" }, { ...plain, span: "months", by: "pack", unit: "pair", view: "table" }],
    [{ from: "2026-10-03", to: "2026-11-27" }, { ...plain, from: "2026-10-03", to: "2026-11-27" }],
    [{ span: "days", by: "money", unit: "ton", view: "pie", from: "2026-10-03", to: "yesterday" }, plain],
    [{ from: "2026-11-27", to: "2026-10-03" }, plain],
    [{ from: "2026-13-45", to: "2026-14-01" }, plain],
  ] as const)("%j", (query, question) => expect(questionIn(query, clusterBys)).toEqual(question))
  it("a member's are not by member", () => expect(questionIn({ by: "member" }, memberBys).by).toBe("kind"))
})

describe("a link changes one thing", () => {
  const asked = { ...plain, from: "2026-10-03", to: "2026-11-27", unit: "kg" } as const
  it.each([
    [{ view: "table" }, "/f?span=weeks&by=member&from=2026-10-03&to=2026-11-27&unit=kg&view=table"],
    [{ by: "destination" }, "/f?span=weeks&by=destination&from=2026-10-03&to=2026-11-27&unit=kg"],
    [{ span: "months" }, "/f?span=months&by=member&unit=kg"],
    [{ span: "weeks" }, "/f?span=weeks&by=member&from=2026-10-03&to=2026-11-27&unit=kg"],
  ] as const)("%j", (change, address) => expect(addressOf("/f", asked, change)).toBe(address))
  it("the backend is told the page's calendar, and not how the page looks", () => {
    expect(requestOf({ ...plain, view: "table" }, "fa")).toBe("span=weeks&by=member&calendar=jalali")
    expect(requestOf(plain, "en")).toBe("span=weeks&by=member&calendar=gregorian")
  })
})
