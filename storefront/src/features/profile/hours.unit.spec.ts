import { describe, expect, it } from "vitest"
import { hoursIn, packHours, spansOf, unpackHours } from "./hours"

const hours = [{ weekday: 6, from: "16:00", to: "20:00" }, { weekday: 6, from: "09:00", to: "13:00" }, { weekday: 5, from: "10:00", to: "12:00" }]

describe("opening hours in fields", () => {
  it("a day's spans come in order", () => expect(spansOf(hours, 6).map((span) => span.from)).toEqual(["09:00", "16:00"]))
  it("what was filled in is read by weekday, and what is half filled is not forgotten", () => {
    const fields: Record<string, string> = { from_6_0: "09:00", to_6_0: "13:00", from_7_1: "16:00", to_5_0: "12:00:00" }
    expect(hoursIn((name) => fields[name] ?? "")).toEqual([{ weekday: 6, from: "09:00", to: "13:00" }, { weekday: 7, from: "16:00", to: "" }, { weekday: 5, from: "", to: "12:00" }])
  })
  it("a week that is shut has none", () => expect(hoursIn(() => "")).toEqual([]))
  it("are kept in few signs and come back as they were", () => {
    expect(unpackHours(packHours(hours))).toEqual(hours)
    expect(unpackHours("")).toEqual([])
    expect(unpackHours("9 09:00 10:00;x")).toEqual([])
    expect(unpackHours(packHours([{ weekday: 7, from: "16:00", to: "" }]))).toEqual([{ weekday: 7, from: "16:00", to: "" }])
  })
})
