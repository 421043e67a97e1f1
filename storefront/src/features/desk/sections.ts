import type { DeskMe } from "@contracts/desk"
import type { IconName } from "@/shared/ui/icon"
import { clusterPaths, deskPaths } from "./paths"

export type Grant = DeskMe["grants"][number]
type Entry<S extends string> = { section: S; icon: IconName; needs: readonly string[]; path: (id: string) => string }

/** A member's sections: what a role must be allowed, any of these, to be led there. In the order of a day's work. */
const memberSections = [
  { section: "today", icon: "home", needs: ["see_orders", "see_parcels"], path: (id) => deskPaths.member(id) },
  { section: "goods", icon: "tag", needs: ["see_listings"], path: (id) => deskPaths.listings(id) },
  { section: "prices", icon: "percent", needs: ["edit_prices"], path: deskPaths.prices },
  { section: "sheet", icon: "swap", needs: ["import_listings"], path: deskPaths.sheet },
  { section: "figures", icon: "scale", needs: ["see_figures"], path: deskPaths.figures },
  { section: "permits", icon: "seal", needs: ["see_permits"], path: (id) => deskPaths.permits(id) },
  { section: "closures", icon: "clock", needs: ["edit_member"], path: deskPaths.closures },
  { section: "profile", icon: "edit", needs: ["edit_member"], path: deskPaths.profile },
  { section: "notices", icon: "bell", needs: ["see_notices"], path: (id) => deskPaths.notices(id) },
  { section: "team", icon: "user", needs: ["manage_team"], path: deskPaths.team },
  { section: "history", icon: "file", needs: ["see_audit"], path: (id) => deskPaths.history(id) },
] as const satisfies readonly Entry<string>[]

/** … and a cluster's, for its agent. */
const clusterSections = [
  { section: "cluster_today", icon: "home", needs: ["see_members", "see_cluster_figures"], path: clusterPaths.today },
  { section: "members", icon: "user", needs: ["see_members"], path: (id) => clusterPaths.members(id) },
  { section: "listings", icon: "tag", needs: ["review_listings"], path: (id) => clusterPaths.listings(id) },
  { section: "cluster_permits", icon: "seal", needs: ["check_permits"], path: (id) => clusterPaths.permits(id) },
  { section: "applications", icon: "user-plus", needs: ["decide_applications"], path: (id) => clusterPaths.applications(id) },
  { section: "cluster_figures", icon: "scale", needs: ["see_cluster_figures"], path: clusterPaths.figures },
  { section: "cluster_notices", icon: "bell", needs: ["send_notices"], path: (id) => clusterPaths.notices(id) },
  { section: "cluster_page", icon: "edit", needs: ["edit_cluster"], path: clusterPaths.page },
  { section: "cluster_history", icon: "file", needs: ["see_cluster_audit"], path: (id) => clusterPaths.history(id) },
] as const satisfies readonly Entry<string>[]

export type Section = (typeof memberSections)[number]["section"] | (typeof clusterSections)[number]["section"]

const sectionsByScope: Readonly<Record<Grant["scope_kind"], readonly Entry<Section>[]>> = { member: memberSections, cluster: clusterSections, consortium: [] }

/** Where a grant leads: only what its role may see is offered. */
export const sectionsOf = (grant: Grant) =>
  sectionsByScope[grant.scope_kind].filter(({ needs }) => needs.some((act) => grant.acts.includes(act))).map(({ path, section, icon }) => ({ section, icon, href: path(grant.scope_id) }))

const grantOn = (kind: Grant["scope_kind"]) => (me: DeskMe | null, id: string): Grant | undefined => me?.grants.find((grant) => grant.scope_kind === kind && grant.scope_id === id)

/** The grant on a member, of who is signed in. */
export const memberGrant = grantOn("member")
/** … and on a cluster. */
export const clusterGrant = grantOn("cluster")

/** Where a grant begins: the first of its sections; null for a role that opens none. */
export const firstPage = (grant: Grant): string | null => sectionsOf(grant)[0]?.href ?? null
