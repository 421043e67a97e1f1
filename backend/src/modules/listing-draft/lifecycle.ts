import type { ListingAction, ListingChange, ListingState } from "../../contracts/desk-listings"

/** Where a listing stands. A change is written of goods in the shop only, and `archived_draft` never was there. */
export const standings = [
  "draft", "in_review",
  "published", "published_open", "published_in_review",
  "paused", "paused_open", "paused_in_review",
  "archived", "archived_draft",
] as const
export type Standing = (typeof standings)[number]

/** Who moves listings: people of the member who may edit them, and the agent of its cluster. */
export const movers = ["member", "agent"] as const
export type Mover = (typeof movers)[number]

export const moves = ["save", "submit", "publish", "withdraw", "discard", "pause", "resume", "archive", "restore", "approve", "send_back"] as const
export type Move = (typeof moves)[number]

type Row = { by: Mover; from: Partial<Record<Standing, Standing>> }

/**
 * The life of a listing: by whom, and from where to where. What is not named is refused. `publish` is the member's own
 * word where the agent trusts it (`auto_approval`); for all others the agent's `approve` is what publishes.
 */
export const lifecycle: Readonly<Record<Move, Row>> = {
  save: { by: "member", from: { draft: "draft", published: "published_open", published_open: "published_open", paused: "paused_open", paused_open: "paused_open" } },
  submit: { by: "member", from: { draft: "in_review", published_open: "published_in_review", paused_open: "paused_in_review" } },
  publish: { by: "member", from: { draft: "published", published_open: "published", paused_open: "paused" } },
  withdraw: { by: "member", from: { in_review: "draft", published_in_review: "published_open", paused_in_review: "paused_open" } },
  discard: { by: "member", from: { published_open: "published", paused_open: "paused" } },
  pause: { by: "member", from: { published: "paused", published_open: "paused_open", published_in_review: "paused_in_review" } },
  resume: { by: "member", from: { paused: "published", paused_open: "published_open", paused_in_review: "published_in_review" } },
  archive: {
    by: "member",
    from: {
      draft: "archived_draft", in_review: "archived_draft", published: "archived", published_open: "archived", published_in_review: "archived",
      paused: "archived", paused_open: "archived", paused_in_review: "archived",
    },
  },
  restore: { by: "member", from: { archived: "paused", archived_draft: "draft" } },
  approve: { by: "agent", from: { in_review: "published", published_in_review: "published", paused_in_review: "paused" } },
  send_back: { by: "agent", from: { in_review: "draft", published_in_review: "published_open", paused_in_review: "paused_open" } },
}

/** Where a move leads, or null when it may not be made. The shop by itself moves nothing: that a permit lapsed is read from the clock, and is no state. */
export function moveOf(move: Move, from: Standing, by: Mover): Standing | null {
  const row = lifecycle[move]
  return row.by === by ? (row.from[from] ?? null) : null
}

type Stored = { state: ListingState; change: ListingChange; product_id: string | null }

export function standingOf({ state, change, product_id }: Stored): Standing {
  if (state === "published" || state === "paused") return change === "none" ? state : `${state}_${change}`
  if (state === "archived") return product_id === null ? "archived_draft" : "archived"
  return state
}

/** How a standing is kept. */
export function keptAs(standing: Standing): { state: ListingState; change: ListingChange } {
  switch (standing) {
    case "published_open": return { state: "published", change: "open" }
    case "published_in_review": return { state: "published", change: "in_review" }
    case "paused_open": return { state: "paused", change: "open" }
    case "paused_in_review": return { state: "paused", change: "in_review" }
    case "archived_draft": return { state: "archived", change: "none" }
    default: return { state: standing, change: "none" }
  }
}

/** The buttons of a listing for somebody: its moves, and counting stock while it is not archived. Publishing takes the place of handing in where the member is trusted. */
export function actionsOf(standing: Standing, by: Mover, auto_approval: boolean): ListingAction[] {
  const possible = moves.filter((move) => moveOf(move, standing, by) !== null)
  const offered = possible.filter((move) => move !== (auto_approval ? "submit" : "publish"))
  return [...offered, ...(by === "member" && !standing.startsWith("archived") ? (["stock"] as const) : [])]
}
