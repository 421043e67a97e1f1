import { z } from "zod"
import { instant } from "./shared"

const teamRole = z.enum(["owner", "clerk", "packer"])

/** `GET /desk/members/:id/team` */
export const deskTeam = z.object({
  /** in the order in which they came; ids are those of their grants */
  people: z.array(z.object({ id: z.string(), name: z.string(), mobile: z.string().nullable(), email: z.string().nullable(), role: z.enum(["owner", "clerk", "packer", "agent", "viewer"]), since: instant, is_me: z.boolean() })),
  /** not answered yet, the newest first */
  invitations: z.array(z.object({ id: z.string(), name: z.string(), mobile: z.string(), role: teamRole, state: z.enum(["open", "expired"]), expires_at: instant })),
})
export type DeskTeam = z.infer<typeof deskTeam>

/** `POST /desk/members/:id/team`: invites; the mobile in any digits */
export const inviteBody = z.object({ mobile: z.string().trim().min(1).max(30), name: z.string().trim().min(1).max(80), role: teamRole }).strict()

/** `POST /desk/members/:id/team/:grant_id/role` */
export const roleBody = z.object({ role: teamRole }).strict()
