import { expect, it } from "vitest"
import { runOf } from "./size-runs"

const range = { from: 16, to: 46 }
const [single, series, dozen] = [{ pack: "single", sizes: "one" as const }, { pack: "series", sizes: "run" as const }, { pack: "dozen", sizes: "run" as const }]
const boxed = [31, 32, 33, 34].map((size) => ({ size }))

it.each([
  ["ten single sizes", single, range, [], {}, { from: 26, to: 35 }],
  ["a box of five sizes, which can be a dozen too", dozen, range, [], {}, { from: 26, to: 30 }],
  ["the sizes that are boxed already", dozen, range, boxed, {}, { from: 31, to: 34 }],
  ["single pairs of all usual sizes, whatever is boxed", single, range, boxed, {}, { from: 26, to: 35 }],
  ["what was chosen just now, also when it was refused", series, range, boxed, { from_series: "30", to_series: "22" }, { from: 30, to: 22 }],
  ["not what was chosen for another pack", series, range, [], { from_dozen: "20", to_dozen: "25" }, { from: 26, to: 30 }],
  ["no size that the trade has not", series, { from: 36, to: 38 }, [], {}, { from: 36, to: 38 }],
])("offers %s", (_name, pack, sizes, boxes, chosen, run) => expect(runOf(pack, sizes, boxes, chosen)).toEqual(run))
