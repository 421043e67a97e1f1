import { z } from "zod"
import { auditAct } from "./audit"
import { memberFacts } from "./member"
import { permitState, permitView } from "./permit"
import { instant } from "./shared"

export const memberStatus = z.enum(["active", "suspended", "ended"])

/** A member as a row of its cluster's list. No money, no buyers. */
export const clusterMember = memberFacts.extend({
  status: memberStatus,
  /** how many of its goods are for sale now */
  for_sale: z.number().int(),
  /** its best permit now */
  permit: z.object({ state: permitState, expires_on: z.string().nullable() }),
})
export type ClusterMember = z.infer<typeof clusterMember>

/** `GET /desk/clusters/:id/members?after=&status=&q=`: in the cluster's own order, on from a member's id */
export const clusterMembers = z.object({
  /** of the whole cluster, whatever is asked for */
  counts: z.object({ active: z.number().int(), suspended: z.number().int(), ended: z.number().int() }),
  members: z.array(clusterMember),
  next: z.string().nullable(),
})
export type ClusterMembers = z.infer<typeof clusterMembers>

export const standingAct = z.enum(["suspend", "resume", "end"])

/** `GET /desk/clusters/:id/members/:member_id` */
export const clusterMemberDetail = clusterMember.omit({ permit: true }).extend({
  legal_name: z.string(),
  permits: z.array(permitView),
  /** who works for it, by name and role */
  people: z.array(z.object({ name: z.string(), role: z.enum(["owner", "clerk", "packer", "agent", "viewer"]) })),
  /** parcels on their way to buyers; while there are any, the membership cannot end */
  open_parcels: z.number().int(),
  /** who asks works for this member, so that others decide about it */
  own: z.boolean(),
  /** what may be done to its standing by who asks */
  acts: z.array(standingAct),
  /** the newest first */
  standing: z.array(z.object({ id: z.string(), at: instant, act: auditAct, by: z.string().nullable(), reason: z.string().nullable() })),
})
export type ClusterMemberDetail = z.infer<typeof clusterMemberDetail>

/** `POST /desk/clusters/:id/members/:member_id/{suspend,resume,end}` */
export const standingBody = z.object({ reason: z.string().trim().min(3).max(500) }).strict()
