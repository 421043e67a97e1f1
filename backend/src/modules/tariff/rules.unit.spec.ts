import { ILLUSTRATIVE_TARIFFS, tariffProblems } from "@khooshe/fulfillment-iran/tariff"
import { describe, expect, it } from "vitest"
import { toTariffTable } from "./rules"

describe("stored tariffs reach the engine unchanged", () => {
  it("from the service, with dates as objects and fields of the row besides", () => {
    const stored = ILLUSTRATIVE_TARIFFS.map((row, i) => ({ ...row, id: `trf_${i}`, effective_from: new Date(row.effective_from) }))
    expect(toTariffTable(stored)).toEqual(ILLUSTRATIVE_TARIFFS)
  })
  it("from raw SQL, with numbers and dates as texts", () => {
    const stored = ILLUSTRATIVE_TARIFFS.map((row) => ({ ...row, price_rial: String(row.price_rial), effective_from: "2026-03-21 00:00:00+03:30" }))
    expect(toTariffTable(stored)).toEqual(ILLUSTRATIVE_TARIFFS)
    expect(tariffProblems(toTariffTable(stored))).toEqual([])
  })
})
