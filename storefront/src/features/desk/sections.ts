import type { DeskMe } from "@contracts/desk"
import type { IconName } from "@/shared/ui/icon"
import { deskPaths } from "./paths"

export type Grant = DeskMe["grants"][number]
export type Section = "today" | "prices" | "closures" | "history"

/** A member's sections: what a role must be allowed, any of these, to be led there. In the order of a day's work. */
const memberSections: { section: Section; icon: IconName; needs: readonly string[]; path: (id: string) => string }[] = [
  { section: "today", icon: "home", needs: ["see_orders", "see_parcels"], path: (id) => deskPaths.member(id) },
  { section: "prices", icon: "percent", needs: ["edit_prices"], path: (id) => deskPaths.prices(id) },
  { section: "closures", icon: "clock", needs: ["edit_member"], path: (id) => deskPaths.closures(id) },
  { section: "history", icon: "file", needs: ["see_audit"], path: (id) => deskPaths.history(id) },
]

/** Where a grant leads: only what its role may see is offered. */
export const sectionsOf = (grant: Grant) =>
  grant.scope_kind === "member" ? memberSections.filter(({ needs }) => needs.some((act) => grant.acts.includes(act))).map(({ path, ...rest }) => ({ ...rest, href: path(grant.scope_id) })) : []

/** The grant on a member, of who is signed in. */
export const memberGrant = (me: DeskMe | null, id: string): Grant | undefined => me?.grants.find((grant) => grant.scope_kind === "member" && grant.scope_id === id)
