import { describe, expect, it } from "vitest"
import { standingOf } from "./states"

describe("a good's badge says what its member has to know first", () => {
  it.each([
    ["draft", false, null, "draft"],
    ["draft", true, null, "sent_back"],
    ["in_review", false, null, "in_review"],
    ["published", false, null, "published"],
    ["published", false, "sold_out", "sold_out"],
    ["published", false, "permit_expired", "blocked"],
    ["published", true, "permit_expired", "sent_back"],
    ["paused", false, null, "paused"],
    ["archived", true, null, "archived"],
  ] as const)("%s, sent back %s, blocked by %s: %s", (state, sent_back, blocked, standing) => expect(standingOf({ state, sent_back, blocked })).toBe(standing))
})
