import { describe, expect, it } from "vitest"
import { openWork, barHeight } from "./work"

const row = (said_today: boolean) => ({ said_today, id: "x", number: "KH-1", member: { id: "m", handle: "yas", name: { fa: "", en: "" } }, days: 1, packs: 1, method: "post" as const, city: null })
const late = (count: number, ...said: boolean[]) => ({ count, rows: said.map(row) })

describe("the number of things to do", () => {
  it("counts goods that wait beside them", () => expect(openWork({ permits: null, applications: null, listings: { count: 3, rows: [] }, members: null, late: late(2, false, false) })).toBe(5))
  it.each([
    ["nothing that one may see", null, 0],
    ["all of it, also what does not fit on the page", late(12, false, false), 12],
    ["not what was followed up today", late(3, true, false, false), 2],
  ])("%s", (_, work, count) => expect(openWork({ permits: null, applications: null, listings: null, members: null, late: work })).toBe(count))
})

it.each([
  [0, 100, 0],
  [0.5, 1000, 2],
  [50, 100, 50],
  [100, 100, 100],
  [5, 0, 0],
])("a bar of %s beside a highest of %s is %s high", (amount, highest, share) => expect(barHeight(amount, highest)).toBe(share))
