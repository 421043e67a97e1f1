import type { MemberStatus } from "../member/rules"

/** What a desk user may be allowed in a member's scope. The acts on a slice are those of the desk's contract. */
export const memberActs = [
  "see_orders", "see_parcels", "accept", "pack", "undo_pack", "ship", "hand_over", "deliver", "report_missing", "send_part",
  "see_listings", "edit_listings", "edit_prices", "edit_stock", "import_listings",
  "see_permits", "upload_permit", "see_figures", "edit_member", "manage_team", "see_audit", "see_notices",
] as const

/** … and in a cluster's. */
export const clusterActs = ["see_members", "decide_applications", "change_members", "check_permits", "review_listings", "edit_cluster", "send_notices", "see_cluster_figures", "see_cluster_audit"] as const

export const deskActs = [...memberActs, ...clusterActs] as const
export type DeskAct = (typeof deskActs)[number]

export const deskRoles = ["owner", "clerk", "packer", "agent", "viewer"] as const
export type DeskRole = (typeof deskRoles)[number]
export type ScopeKind = "member" | "cluster" | "consortium"

const sliceActs = ["accept", "pack", "undo_pack", "ship", "hand_over", "deliver", "report_missing", "send_part"] as const

/**
 * Scope kind × role → acts. What is not named is denied. Who sees parcels sees what goes into them and where, and no
 * price; who sees orders sees the money too. An agent's role is on a cluster and opens no member's desk: the agent
 * sees no buyer's data, and no member's prices or money.
 */
const table: Readonly<Record<ScopeKind, Partial<Record<DeskRole, readonly DeskAct[]>>>> = {
  member: {
    owner: memberActs,
    clerk: ["see_orders", "see_parcels", ...sliceActs, "see_listings", "edit_listings", "edit_prices", "edit_stock", "import_listings", "see_permits", "see_notices"],
    packer: ["see_parcels", "pack", "undo_pack", "ship", "hand_over", "send_part"],
    viewer: ["see_orders", "see_parcels", "see_listings", "see_permits", "see_figures"],
  },
  cluster: {
    agent: clusterActs,
    viewer: ["see_members", "see_cluster_figures"],
  },
  consortium: {},
}

/** A suspended member sells nothing new; its open parcels go on, and its papers may be mended. */
const whileSuspended: readonly DeskAct[] = ["see_orders", "see_parcels", ...sliceActs, "see_listings", "see_permits", "upload_permit", "see_figures", "see_audit", "see_notices"]

/** @returns what a grant of this role on a scope of this kind allows; a member's standing narrows it, and an ended member's desk is closed */
export function allowedActs(kind: ScopeKind, role: DeskRole, status: MemberStatus = "active"): readonly DeskAct[] {
  const acts = table[kind][role] ?? []
  if (kind !== "member" || status === "active") return acts
  return status === "suspended" ? acts.filter((act) => whileSuspended.includes(act)) : []
}

export function mayAct(kind: ScopeKind, role: DeskRole, act: DeskAct, status: MemberStatus = "active"): boolean {
  return allowedActs(kind, role, status).includes(act)
}

/** Roles whose people are told of a new order: those who can do something about it. */
export const toldOfOrders: readonly DeskRole[] = deskRoles.filter((role) => mayAct("member", role, "accept"))

/** … and of what becomes of a permit: those who can hand in another. */
export const toldOfPermits: readonly DeskRole[] = deskRoles.filter((role) => mayAct("member", role, "upload_permit"))

/** Whether a grant on a member still opens a door. */
export function deskIsOpen(status: MemberStatus): boolean {
  return status !== "ended"
}
