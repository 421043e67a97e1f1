import { expect, it } from "vitest"
import { readTypedDay, typedDay } from "./typed-day"

it.each([
  ["۱۴۰۵/۰۹/۰۲", "2026-11-23"], ["1405-9-2", "2026-11-23"], [" ١٤٠٥ / ٩ / ٢ ", "2026-11-23"], ["1405.09.02", "2026-11-23"], ["2026-11-23", "2026-11-23"], ["2026/2/28", "2026-02-28"],
  ["1403/12/30", "2025-03-20"], ["1404/12/30", null], ["1405/07/31", null], ["1405/13/01", null], ["2026-02-29", null], ["1405/00/10", null], ["05/09/02", null], ["1405", null], ["", null], ["دیروز", null], ["0099-01-01", null],
])("%j is the day %s", (typed, iso) => expect(readTypedDay(typed)).toBe(iso))

it("is shown as it would be typed", () => {
  expect(typedDay("2026-11-23", "fa")).toBe("۱۴۰۵/۰۹/۰۲")
  expect(typedDay("2026-11-23", "en")).toBe("2026-11-23")
  expect(readTypedDay(typedDay("2025-03-20", "fa"))).toBe("2025-03-20")
})
