import { describe, expect, it } from "vitest"
import { ILLUSTRATIVE_TARIFFS } from "./illustrative-table"
import { stepsOf, tableInForce, tariffProblems } from "./table"
import { DISTANCE_BANDS, type TariffRow } from "./types"

function row(up_to_gram: number, price_rial: number, effective_from = "2026-03-20T20:30:00.000Z"): TariffRow {
  return { method: "post", band: "other", up_to_gram, price_rial, effective_from, note: "illustrative" }
}

describe("a price counts from its date until a newer one of the same step", () => {
  const spring = row(1_000, 900_000)
  const autumn = row(1_000, 990_000, "2026-11-21T20:30:00.000Z")
  const heavy = row(2_000, 1_100_000)
  const table = [autumn, heavy, spring]

  it.each([
    ["before any", "2026-03-20T20:29:59.999Z", []],
    ["at the first instant", "2026-03-20T20:30:00.000Z", [spring, heavy]],
    ["the last instant of the old price", "2026-11-21T20:29:59.999Z", [spring, heavy]],
    ["the first of the new; the other step stays", "2026-11-21T20:30:00.000Z", [autumn, heavy]],
  ])("%s", (_, at, rows) => expect(stepsOf(table, "post", "other", at)).toEqual(rows))

  it("of two with one date, whatever their order, the dearer", () => {
    const twice = [row(1_000, 10), row(1_000, 20)]
    const at = "2027-01-01T00:00:00.000Z"
    expect(tableInForce(twice, at)).toEqual(tableInForce([...twice].reverse(), at))
  })

  it("an unreadable instant has no prices", () => expect(tableInForce(table, "soon")).toEqual([]))
})

describe("nobody is charged by an unsound row", () => {
  it.each([
    ["not whole tomans", row(1_000, 900_005)],
    ["a fraction", row(1_000, 900_000.5)],
    ["negative", row(1_000, -10)],
    ["no number", row(1_000, Number.NaN)],
    ["no weight", row(0, 10)],
    ["no date", row(1_000, 10, "")],
  ])("%s", (_, bad) => {
    expect(tableInForce([bad], "2027-01-01T00:00:00.000Z")).toEqual([])
    expect(tariffProblems([bad])).toEqual([{ code: "unsound_row", row: bad }])
  })

  it("a heavier step that is cheaper is reported, also when a later date makes it so", () => {
    const dearer = row(1_000, 1_200_000, "2026-11-21T20:30:00.000Z")
    const heavy = row(2_000, 1_100_000)
    expect(tariffProblems([row(1_000, 900_000), heavy])).toEqual([])
    expect(tariffProblems([row(1_000, 900_000), heavy, dearer])).toEqual([{ code: "price_falls_with_weight", row: heavy }])
  })
})

describe("the illustrative tables", () => {
  it("are sound, rise with weight, and say that they are illustrative", () => {
    expect(tariffProblems(ILLUSTRATIVE_TARIFFS)).toEqual([])
    for (const { note, price_rial } of ILLUSTRATIVE_TARIFFS) {
      expect(note).toBe("illustrative")
      expect(price_rial % 10_000).toBe(0)
    }
  })
  it("rise with distance", () => {
    for (const near of ILLUSTRATIVE_TARIFFS) {
      const further = ILLUSTRATIVE_TARIFFS.filter(
        (row) =>
          row.method === near.method &&
          row.up_to_gram === near.up_to_gram &&
          DISTANCE_BANDS.indexOf(row.band) > DISTANCE_BANDS.indexOf(near.band),
      )
      for (const row of further) expect(row.price_rial).toBeGreaterThan(near.price_rial)
    }
  })
  it("price post and freight in every band, a courier in town only", () => {
    const bandsOf = (method: string) => new Set(ILLUSTRATIVE_TARIFFS.filter((row) => row.method === method).map((row) => row.band))
    expect(bandsOf("post")).toEqual(new Set(DISTANCE_BANDS))
    expect(bandsOf("freight")).toEqual(new Set(DISTANCE_BANDS))
    expect(bandsOf("courier")).toEqual(new Set(["same_city"]))
  })
})
