import { describe, expect, it } from "vitest"
import { carton, dozen, pairsIn, series, sizesOf } from "../../../backend/src/modules/packaging/shoe-runs"
import { shoeModels } from "./shoe-models"
import { runs } from "./shoe-runs"

const key = (run: { from: number; to: number }) => `${run.from}–${run.to}`

describe("runs of shoe sizes", () => {
  it.each([
    ["16–19", 4], ["20–25", 6], ["26–30", 5], ["31–35", 5], ["30–33", 4], ["34–37", 4], ["24–29", 6], ["30–35", 6], ["30–36", 7], ["39–45", 7],
  ])("a series of %s is one pair of each of %i sizes", (name, count) => {
    const run = runs.find((each) => key(each) === name)
    expect(run).toBeDefined()
    if (run) expect(series(run).map(({ pairs }) => pairs)).toEqual(Array(count).fill(1))
  })

  it.each([
    [{ from: 16, to: 19 }, [3, 3, 3, 3]],
    [{ from: 26, to: 30 }, [2, 3, 3, 2, 2]],
    [{ from: 20, to: 25 }, [2, 2, 2, 2, 2, 2]],
    [{ from: 39, to: 45 }, [1, 2, 2, 2, 2, 2, 1]],
  ])("a dozen of %o is shared as Hidaj shares it", (run, split) => {
    expect(dozen(run).map(({ pairs }) => pairs)).toEqual(split)
  })

  it("every dozen is twelve pairs and every carton twenty-four", () => {
    for (const run of runs) {
      expect(pairsIn(dozen(run))).toBe(12)
      expect(pairsIn(carton(run))).toBe(24)
    }
  })

  it("refuses a dozen of a length that is not packed", () => {
    expect(() => dozen({ from: 20, to: 22 })).toThrow(/no dozen/)
  })

  it("every model's runs are of the catalogue and cover its sizes exactly", () => {
    for (const model of shoeModels) {
      for (const run of model.runs) expect(runs.map(key)).toContain(key(run))
      expect([...new Set(model.runs.flatMap(sizesOf))].sort((a, b) => a - b)).toEqual(sizesOf(model.sizes))
    }
  })
})
