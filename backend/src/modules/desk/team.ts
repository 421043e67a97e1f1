import type { DeskRole } from "./rules"

/** Roles that a workshop gives to its people. */
export const teamRoles = ["owner", "clerk", "packer"] as const
export type TeamRole = (typeof teamRoles)[number]

export const invitationStates = ["open", "accepted", "declined", "withdrawn"] as const
export type InvitationState = (typeof invitationStates)[number]

/** How long an invitation stands, milliseconds. */
export const INVITATION_LIFE_MS = 7 * 86_400_000

export interface TeamMate {
  grant_id: string
  desk_user_id: string
  mobile: string | null
  role: DeskRole
}

/** Why a change of a team is refused: a code of contracts/errors. */
export type TeamRefusal = "not_found" | "own_access" | "last_owner" | "already_in_team" | "already_invited" | "invitation_closed"

/**
 * Whether the access of a grant may become `role`, or end (null). Nobody lowers or ends the own access: who does so by
 * mistake could not take it back, and another owner can do it. A team always has an owner.
 * @param actor desk user who asks; an owner, as the table of acts says
 */
export function accessRefusal(team: readonly TeamMate[], actor: string, grant_id: string, role: TeamRole | null): TeamRefusal | null {
  const mate = team.find((each) => each.grant_id === grant_id)
  if (!mate) return "not_found"
  if (role === mate.role) return null
  const loses = mate.role === "owner" && role !== "owner"
  if (loses && !team.some((each) => each.role === "owner" && each.grant_id !== grant_id)) return "last_owner"
  return mate.desk_user_id === actor ? "own_access" : null
}

/** Whether a number may be invited: nobody is invited twice, nor who is there already. An invitation that lapsed does not stand in the way. */
export function inviteRefusal(team: readonly TeamMate[], invitations: readonly InvitationFacts[], mobile: string, now: Date): TeamRefusal | null {
  if (team.some((mate) => mate.mobile === mobile)) return "already_in_team"
  return invitations.some((each) => each.mobile === mobile && standingOf(each, now) === "open") ? "already_invited" : null
}

export interface InvitationFacts {
  mobile: string
  state: InvitationState
  expires_at: Date
}

/** How an invitation stands now; that it lapsed is read from the clock. */
export function standingOf({ state, expires_at }: Pick<InvitationFacts, "state" | "expires_at">, now: Date): InvitationState | "expired" {
  return state === "open" && expires_at.getTime() <= now.getTime() ? "expired" : state
}

/**
 * Whether somebody may answer an invitation. To everybody but its addressee it is not there.
 * @param mobile the number by which the person is known; null for somebody without one
 */
export function answerRefusal(invitation: InvitationFacts | null, mobile: string | null, now: Date): TeamRefusal | null {
  if (!invitation || mobile === null || invitation.mobile !== mobile) return "not_found"
  return standingOf(invitation, now) === "open" ? null : "invitation_closed"
}
