import { describe, expect, it } from "vitest"
import { openStates, overStates, readPageKey, writePageKey } from "./page-key"
import { visibleStates } from "./rules"

const key = { phase: "open", due_on: "2026-11-24", placed_at: "2026-11-23T02:52:51.123456Z", id: "mord_1" } as const

describe("the key of a page of slices", () => {
  it.each([key, { ...key, phase: "over" } as const])("of $phase is read as it was written", (each) => expect(readPageKey(writePageKey(each))).toEqual(each))
  it.each(["", "open", "x~2026-11-24~2026-11-23T02:52:51.123456Z~mord_1", "open~2026-11~2026-11-23T02:52:51.123456Z~mord_1", "open~2026-11-24~yesterday~mord_1", "open~2026-11-24~2026-13-43T02:52:51.123456Z~mord_1", "open~2026-11-24~2026-11-23T02:52:51.123456Z~' or 1=1", `${writePageKey(key)}~more`])(
    "«%s» is none",
    (text) => expect(readPageKey(text)).toBeNull(),
  )
  it("knows every state that a member may see, once", () => expect([...openStates, ...overStates].toSorted()).toEqual([...visibleStates].toSorted()))
})
