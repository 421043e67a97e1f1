import { describe, expect, it } from "vitest"
import { followUpKey, longestSms, longestText, noticeRefusal, noticesADay } from "./rules"

describe("what may be told to members", () => {
  const words = (length: number) => "م".repeat(length)
  it.each<[string, number, boolean, number, number, ReturnType<typeof noticeRefusal>]>([
    ["a short one", 40, false, 7, 0, null],
    ["as long as it may be", longestText, false, 7, 0, null],
    ["too long", longestText + 1, false, 7, 0, "text_too_long"],
    ["as long as a text message may be", longestSms, true, 7, 0, null],
    ["too long for a text message", longestSms + 1, true, 7, 0, "text_too_long"],
    ["to nobody", 40, false, 0, 0, "required"],
    ["the last of the day", 40, false, 7, noticesADay - 1, null],
    ["one too many", 40, false, 7, noticesADay, "too_many_today"],
  ])("%s", (_, length, sms, receivers, sent, refusal) => expect(noticeRefusal({ text: words(length), sms, receivers }, sent)).toBe(refusal))
})

it("a thing is followed up once a day", () => {
  expect(followUpKey("late_order", "mord_1", "2026-11-23")).toBe(followUpKey("late_order", "mord_1", "2026-11-23"))
  expect(new Set([followUpKey("late_order", "mord_1", "2026-11-23"), followUpKey("late_order", "mord_1", "2026-11-24"), followUpKey("late_order", "mord_2", "2026-11-23"), followUpKey("permit", "mord_1", "2026-11-23")]).size).toBe(4)
})
