import type { ListingRow } from "@contracts/desk-listings"
import type { BadgeTone } from "@/shared/ui/badge"
import type { IconName } from "@/shared/ui/icon"

export const listingFilters = ["published", "draft", "in_review", "sent_back", "blocked", "paused", "archived"] as const
export type ListingFilter = (typeof listingFilters)[number]
export const isListingFilter = (value: string | undefined): value is ListingFilter => listingFilters.some((filter) => filter === value)

/** How a good stands, as its badge says it: a key of the messages, never two at once. */
export type Standing = "draft" | "in_review" | "sent_back" | "published" | "blocked" | "sold_out" | "paused" | "archived"

type Stood = Pick<ListingRow, "state" | "sent_back" | "blocked">

/** What hinders comes first: a good that was sent back waits for its member, one that is blocked for a paper. */
export function standingOf({ state, sent_back, blocked }: Stood): Standing {
  if (sent_back && state !== "archived") return "sent_back"
  if (state !== "published" || blocked === null) return state
  return blocked === "sold_out" ? "sold_out" : "blocked"
}

export const standingLook: Readonly<Record<Standing, { tone: BadgeTone; icon: IconName }>> = {
  draft: { tone: "plain", icon: "edit" },
  in_review: { tone: "action", icon: "clock" },
  sent_back: { tone: "warn", icon: "alert" },
  published: { tone: "ok", icon: "check" },
  blocked: { tone: "danger", icon: "seal" },
  sold_out: { tone: "warn", icon: "box" },
  paused: { tone: "plain", icon: "minus" },
  archived: { tone: "plain", icon: "file" },
}
