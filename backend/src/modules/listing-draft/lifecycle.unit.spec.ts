import { describe, expect, it } from "vitest"
import { actionsOf, keptAs, moveOf, movers, moves, standingOf, standings, type Move, type Standing } from "./lifecycle"

/** Every move that there is; whatever is not here must be refused. */
const allowed: [Move, Standing, Standing][] = [
  ["save", "draft", "draft"], ["save", "published", "published_open"], ["save", "published_open", "published_open"], ["save", "paused", "paused_open"], ["save", "paused_open", "paused_open"],
  ["submit", "draft", "in_review"], ["submit", "published_open", "published_in_review"], ["submit", "paused_open", "paused_in_review"],
  ["publish", "draft", "published"], ["publish", "published_open", "published"], ["publish", "paused_open", "paused"],
  ["withdraw", "in_review", "draft"], ["withdraw", "published_in_review", "published_open"], ["withdraw", "paused_in_review", "paused_open"],
  ["discard", "published_open", "published"], ["discard", "paused_open", "paused"],
  ["pause", "published", "paused"], ["pause", "published_open", "paused_open"], ["pause", "published_in_review", "paused_in_review"],
  ["resume", "paused", "published"], ["resume", "paused_open", "published_open"], ["resume", "paused_in_review", "published_in_review"],
  ["archive", "draft", "archived_draft"], ["archive", "in_review", "archived_draft"], ["archive", "published", "archived"], ["archive", "published_open", "archived"],
  ["archive", "published_in_review", "archived"], ["archive", "paused", "archived"], ["archive", "paused_open", "archived"], ["archive", "paused_in_review", "archived"],
  ["restore", "archived", "paused"], ["restore", "archived_draft", "draft"],
  ["approve", "in_review", "published"], ["approve", "published_in_review", "published"], ["approve", "paused_in_review", "paused"],
  ["send_back", "in_review", "draft"], ["send_back", "published_in_review", "published_open"], ["send_back", "paused_in_review", "paused_open"],
]
const agents: readonly Move[] = ["approve", "send_back"]

describe("from every standing, by everybody", () => {
  const pairs = moves.flatMap((move) => standings.flatMap((from) => movers.map((by) => [move, from, by] as const)))
  it.each(pairs)("%s of a listing that is %s, by its %s", (move, from, by) => {
    const right = by === (agents.includes(move) ? "agent" : "member")
    const to = allowed.find(([each, start]) => each === move && start === from)?.[2] ?? null
    expect(moveOf(move, from, by)).toBe(right ? to : null)
  })
})

describe("a standing is kept in two columns, and read from them", () => {
  it.each(standings)("%s", (standing) => {
    const product_id = standing === "archived" || standing.startsWith("p") ? "prod_1" : null
    expect(standingOf({ ...keptAs(standing), product_id })).toBe(standing)
  })
})

describe("the buttons are the table's moves", () => {
  it.each([
    ["draft", "member", false, ["save", "submit", "archive", "stock"]],
    ["draft", "member", true, ["save", "publish", "archive", "stock"]],
    ["in_review", "member", true, ["withdraw", "archive", "stock"]],
    ["published", "member", false, ["save", "pause", "archive", "stock"]],
    ["published_open", "member", true, ["save", "publish", "discard", "pause", "archive", "stock"]],
    ["archived", "member", true, ["restore"]],
    ["published_in_review", "agent", false, ["approve", "send_back"]],
    ["draft", "agent", false, []],
  ] as const)("%s, by its %s (trusted: %s)", (standing, by, trusted, expected) => expect(actionsOf(standing, by, trusted)).toEqual(expected))
})
