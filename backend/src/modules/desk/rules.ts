/** What a desk user may be allowed within one scope. The acts on a slice are those of the desk's contract. */
export const deskActs = ["see_orders", "accept", "pack", "undo_pack", "ship", "hand_over", "deliver"] as const
export type DeskAct = (typeof deskActs)[number]

export const deskRoles = ["owner", "clerk", "packer", "agent", "viewer"] as const
export type DeskRole = (typeof deskRoles)[number]
export type ScopeKind = "member" | "cluster" | "consortium"

/**
 * Role × act on a member's scope. What is not named is denied. A packer works
 * from parcels without buyers' money, which are not shown yet: until then it
 * may only sign in. An agent's role is on a cluster and opens no member's desk.
 */
const memberDesk: Readonly<Record<DeskRole, readonly DeskAct[]>> = {
  owner: deskActs,
  clerk: ["see_orders", "accept", "pack", "undo_pack", "ship", "hand_over", "deliver"],
  packer: [],
  agent: [],
  viewer: ["see_orders"],
}

/** @returns what a grant of this role on a scope of this kind allows */
export function allowedActs(kind: ScopeKind, role: DeskRole): readonly DeskAct[] {
  return kind === "member" ? memberDesk[role] : []
}

export function mayAct(kind: ScopeKind, role: DeskRole, act: DeskAct): boolean {
  return allowedActs(kind, role).includes(act)
}

/** Roles whose people are told of a new order: those who can do something about it. */
export const toldOfOrders: readonly DeskRole[] = deskRoles.filter((role) => mayAct("member", role, "accept"))

/** A desk opens for members that deal with us: a suspended or ended member's is closed. */
export function deskIsOpen(status: "active" | "suspended" | "ended"): boolean {
  return status === "active"
}
