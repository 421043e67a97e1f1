import { describe, expect, it } from "vitest"
import { dayOfJalali, formatJalaliInstant } from "../calendar"
import { dueDay, pickupReadyAt, type WorkTimes } from "./readiness"

/** An instant by Tehran's clock on a day of 1405. */
function at(month: number, day: number, time: string): Date {
  return new Date(`${dayOfJalali({ year: 1405, month, day })}T${time}:00+03:30`)
}
const on = (month: number, day: number) => dayOfJalali({ year: 1405, month, day })

describe("the day a parcel leaves the workshop", () => {
  it.each([
    ["Sunday morning, one working day", at(9, 1, "11:24"), 1, on(9, 2)],
    ["ready at once", at(9, 1, "11:24"), 0, on(9, 1)],
    ["a minute before the last order", at(9, 1, "16:59"), 1, on(9, 2)],
    ["after the last order, counted from tomorrow", at(9, 1, "17:00"), 1, on(9, 3)],
    ["ready at once, but ordered in the evening", at(9, 1, "20:00"), 0, on(9, 2)],
    ["just before midnight in Tehran, still the same day", at(9, 1, "23:59"), 1, on(9, 3)],
    ["Thursday, over Friday", at(9, 5, "10:00"), 1, on(9, 7)],
    ["Thursday evening", at(9, 5, "18:00"), 1, on(9, 8)],
    ["ordered on a Friday", at(9, 6, "10:00"), 1, on(9, 8)],
    ["over a day off in Dey", at(10, 1, "10:00"), 1, on(10, 3)],
  ])("%s", (_, now, lead, day) => expect(dueDay(now, lead, [])).toBe(day))

  it("the member's closed days do not count", () => {
    expect(dueDay(at(9, 1, "10:00"), 1, [{ from: on(9, 2), to: on(9, 4) }])).toBe(on(9, 5))
    expect(dueDay(at(9, 1, "10:00"), 1, [{ from: on(9, 1), to: on(9, 2) }])).toBe(on(9, 4))
  })
})

const workshop: WorkTimes = {
  closures: [],
  pickup_hours: [
    ...[6, 7, 1, 2, 3].flatMap((weekday) => [
      { weekday, from: "09:00", to: "13:00" },
      { weekday, from: "16:00", to: "20:00" },
    ]),
    { weekday: 4, from: "09:00", to: "14:00" },
  ],
  pickup_ready_minutes: 0,
}
const roadside: WorkTimes = {
  closures: [],
  pickup_hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "08:00", to: "22:00" })),
  pickup_ready_minutes: 30,
}
const ready = (now: Date, lead: number, times: WorkTimes) => {
  const instant = pickupReadyAt(now, lead, times)
  return instant && formatJalaliInstant(instant, "weekday")
}

describe("from when a buyer can collect", () => {
  it.each([
    ["tomorrow from opening", at(9, 1, "11:24"), 1, workshop, "دوشنبه ۲ آذر، ساعت ۰۹:۰۰"],
    ["over a Friday", at(9, 5, "11:00"), 1, workshop, "شنبه ۷ آذر، ساعت ۰۹:۰۰"],
    ["ready goods, in opening hours", at(9, 1, "11:24"), 0, workshop, "یکشنبه ۱ آذر، ساعت ۱۱:۲۴"],
    ["ready goods, in the midday break", at(9, 1, "14:00"), 0, workshop, "یکشنبه ۱ آذر، ساعت ۱۶:۰۰"],
    ["ready goods, after closing", at(9, 1, "20:00"), 0, workshop, "دوشنبه ۲ آذر، ساعت ۰۹:۰۰"],
    ["ready goods, Thursday after two", at(9, 5, "15:00"), 0, workshop, "شنبه ۷ آذر، ساعت ۰۹:۰۰"],
    ["ready goods, before an official day off", at(10, 1, "21:00"), 0, workshop, "پنجشنبه ۳ دی، ساعت ۰۹:۰۰"],
    ["on the road this afternoon", at(9, 1, "15:10"), 0, roadside, "یکشنبه ۱ آذر، ساعت ۱۵:۴۰"],
    ["on the road at dawn", at(9, 1, "06:00"), 0, roadside, "یکشنبه ۱ آذر، ساعت ۰۸:۰۰"],
    ["on the road, too late to be ready today", at(9, 1, "21:45"), 0, roadside, "دوشنبه ۲ آذر، ساعت ۰۸:۰۰"],
    ["on the road on a Friday", at(9, 6, "15:00"), 0, roadside, "جمعه ۶ آذر، ساعت ۱۵:۳۰"],
    ["on the road on an official day off", at(10, 2, "15:00"), 0, roadside, "چهارشنبه ۲ دی، ساعت ۱۵:۳۰"],
    ["no hours named", at(9, 1, "08:00"), 0, { ...workshop, pickup_hours: null }, "یکشنبه ۱ آذر، ساعت ۰۹:۰۰"],
  ])("%s", (_, now, lead, times, words) => expect(ready(now, lead, times)).toBe(words))

  it("not while the member is closed", () => {
    const closed = { ...workshop, closures: [{ from: on(9, 1), to: on(9, 3) }] }
    expect(ready(at(9, 1, "11:00"), 0, closed)).toBe("چهارشنبه ۴ آذر، ساعت ۰۹:۰۰")
  })
  it("never, when it does not open for more than a year", () => {
    expect(pickupReadyAt(at(9, 1, "11:00"), 0, { ...workshop, closures: [{ from: "2026-01-01", to: "2030-01-01" }] })).toBeNull()
  })
})
