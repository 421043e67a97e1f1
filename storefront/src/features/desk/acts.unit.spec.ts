import { describe, expect, it } from "vitest"
import { actPath, actsOf, dueOf, isAct, type DeskAction } from "./acts"

describe("a member sees first what a slice waits for", () => {
  it.each<[DeskAction[], DeskAction | null, DeskAction[], boolean]>([
    [["accept", "pack"], "pack", ["accept"], false],
    [["accept"], "accept", [], false],
    [["pack"], "pack", [], false],
    [["undo_pack", "ship"], "ship", [], true],
    [["undo_pack", "hand_over"], "hand_over", [], true],
    [["deliver"], "deliver", [], false],
    [[], null, [], false],
  ])("%j", (actions, main, other, undo) => expect(actsOf(actions)).toEqual({ main, other, undo }))
})

describe("a deadline warns while something can still be done about it", () => {
  const now = new Date("2026-11-22T08:00:00Z")
  it.each([
    ["placed", "2026-11-21", "late"],
    ["accepted", "2026-11-22", "today"],
    ["packed", "2026-11-23", "tomorrow"],
    ["placed", "2026-11-25", "later"],
    ["shipped", "2026-11-21", null],
    ["delivered", "2026-11-21", null],
    ["cancelled", "2026-11-21", null],
  ] as const)("%s, due %s: %s", (state, due_on, expected) => expect(dueOf({ state, due_on }, now)).toBe(expected))
})

describe("only acts that exist reach the backend", () => {
  it.each([["undo_pack", true], ["refund", false], ["../accept", false]])("%s: %s", (act, known) => expect(isAct(act)).toBe(known))
  it("an act's path is in kebab-case", () => expect(actPath("hand_over")).toBe("hand-over"))
})
