import { describe, expect, it } from "vitest"
import { runDetail } from "./runs"

describe("saves of one sitting read as one act, and no part that was written is lost", () => {
  it.each<[string, (Record<string, unknown> | null)[], Record<string, unknown> | null]>([
    ["one stays as it is, whatever it says", [{ fields: ["title"], more: 1 }], { fields: ["title"], more: 1 }],
    ["one that says nothing", [null], null],
    ["parts once each, in the order in which they were first written", [{ fields: ["title"] }, { fields: ["packs", "title"] }, { fields: ["facts"] }], { fields: ["title", "packs", "facts"] }],
    ["a pack is as it was left", [{ packs: [{ sku: "A", on: false }] }, { packs: [{ sku: "A", on: true }, { sku: "B", on: false }] }], { packs: [{ sku: "A", on: true }, { sku: "B", on: false }] }],
    ["what was taken away", [{ removed: ["A"] }, null, { removed: ["B"], fields: ["packs"] }], { fields: ["packs"], removed: ["A", "B"] }],
    ["nothing in any of them", [null, {}], {}],
  ])("%s", (_, details, come) => expect(runDetail(details)).toEqual(come))
})
