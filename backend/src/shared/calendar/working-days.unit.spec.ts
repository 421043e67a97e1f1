import { describe, expect, it } from "vitest"
import { addDays } from "../tehran"
import { FIXED_HOLIDAYS, LUNAR_HOLIDAYS } from "./holidays"
import { dayOfJalali } from "./jalali"
import { addWorkingDays, holidaysOn, isCalendarKnown, isWorkingDay, nextWorkingDay, workingDayFrom } from "./working-days"

const jalali = (year: number, month: number, day: number) => dayOfJalali({ year, month, day })

describe("Fridays and official days off are no working days", () => {
  it.each([
    ["Sunday 1 Azar 1405", jalali(1405, 9, 1), true],
    ["Thursday 5 Azar: workshops work", jalali(1405, 9, 5), true],
    ["Friday 6 Azar", jalali(1405, 9, 6), false],
    ["Nowruz 1406", jalali(1406, 1, 1), false],
    ["4 Farvardin", jalali(1406, 1, 4), false],
    ["5 Farvardin", jalali(1406, 1, 5), true],
    ["Nature Day", jalali(1406, 1, 13), false],
    ["oil day", jalali(1405, 12, 29), false],
    ["13 Rajab, 2 Dey 1405", jalali(1405, 10, 2), false],
    ["the day after", jalali(1405, 10, 3), true],
    ["Nowruz of a year without a file", jalali(1410, 1, 1), false],
  ])("%s", (_, day, works) => expect(isWorkingDay(day)).toBe(works))

  it("says why, and how sure it is", () => {
    expect(holidaysOn(jalali(1405, 3, 14))).toEqual([
      { occasion: "رحلت امام خمینی", certainty: "fixed" },
      { occasion: "عید غدیر", certainty: "announced" },
    ])
    expect(holidaysOn(jalali(1406, 2, 27))).toEqual([{ occasion: "عید قربان", certainty: "estimated" }])
    expect(holidaysOn(jalali(1405, 9, 1))).toEqual([])
  })
  it("knows where its file ends", () => {
    expect(isCalendarKnown(jalali(1406, 12, 29))).toBe(true)
    expect(isCalendarKnown(jalali(1407, 1, 1))).toBe(false)
  })
  it("every day in the file exists, once, and 1405 has the official 26 days off", () => {
    for (const [year, { days }] of Object.entries(LUNAR_HOLIDAYS)) {
      const dates = days.map(([month, day]) => jalali(Number(year), month, day))
      expect(new Set(dates).size).toBe(dates.length)
      expect([...dates].sort()).toEqual(dates)
    }
    const off = new Set([...FIXED_HOLIDAYS, ...(LUNAR_HOLIDAYS[1405]?.days ?? [])].map(([month, day]) => jalali(1405, month, day)))
    expect(off.size).toBe(26)
  })
})

describe("counting working days", () => {
  it.each([
    ["Sunday, today", jalali(1405, 9, 1), 0, jalali(1405, 9, 1)],
    ["Sunday and one", jalali(1405, 9, 1), 1, jalali(1405, 9, 2)],
    ["over a Friday", jalali(1405, 9, 5), 1, jalali(1405, 9, 7)],
    ["from a Friday, none", jalali(1405, 9, 6), 0, jalali(1405, 9, 7)],
    ["from a Friday, one", jalali(1405, 9, 6), 1, jalali(1405, 9, 8)],
    ["over a Friday and Nowruz", jalali(1405, 12, 27), 1, jalali(1406, 1, 5)],
    ["over three days off in Dey", jalali(1405, 10, 1), 2, jalali(1405, 10, 5)],
  ])("%s", (_, day, count, expected) => expect(addWorkingDays(day, count)).toBe(expected))

  it("the next working day is never today", () => {
    expect(nextWorkingDay(jalali(1405, 9, 1))).toBe(jalali(1405, 9, 2))
    expect(nextWorkingDay(jalali(1405, 9, 5))).toBe(jalali(1405, 9, 7))
  })
  it("a member's own closed days are skipped too", () => {
    const closed = new Set([jalali(1405, 9, 2), jalali(1405, 9, 3)])
    expect(addWorkingDays(jalali(1405, 9, 1), 1, (day) => !closed.has(day))).toBe(jalali(1405, 9, 4))
  })
  it("a member that never opens does not hang the clock", () => {
    const day = jalali(1405, 9, 1)
    expect(workingDayFrom(day, () => false)).toBe(addDays(day, 400))
  })
})
