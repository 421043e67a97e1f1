import type { DeskTeam } from "@contracts/desk-team"

/** Roles that a workshop gives, the one that is given most often first. */
export const teamRoles: readonly DeskTeam["invitations"][number]["role"][] = ["packer", "clerk", "owner"]
