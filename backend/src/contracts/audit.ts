import { z } from "zod"
import { instant, localizedText } from "./shared"

/** Every act that is written down. Readers get their words from the messages, by this code. */
export const auditAct = z.enum([
  "member.admitted", "member.suspended", "member.resumed", "member.ended", "member.changed",
  "application.submitted", "application.papers_asked", "application.refused", "application.withdrawn",
  "permit.uploaded", "permit.withdrawn", "permit.verified", "permit.rejected", "permit.revoked", "permit.reminded",
  "listing.created", "listing.changed", "listing.submitted", "listing.approved", "listing.sent_back", "listing.published", "listing.paused", "listing.resumed", "listing.archived", "listing.restored", "listing.withdrawn", "listing.discarded", "listing.trusted", "listing.untrusted",
  "price.changed", "price.undone", "price.planned", "price.unplanned", "stock.changed", "import.applied",
  "order.missing_reported", "order.missing_withdrawn", "order.refund_due", "order.part_sent",
  "closure.set", "closure.lifted",
  "grant.invited", "grant.uninvited", "grant.accepted", "grant.changed", "grant.removed",
  "cluster.changed", "announcement.made", "announcement.withdrawn", "notice.sent",
])
export type AuditAct = z.infer<typeof auditAct>

export const auditEntry = z.object({
  id: z.string(),
  at: instant,
  act: auditAct,
  /** the person's name, or null when it was the system or the operator */
  by: z.string().nullable(),
  subject: z.object({ type: z.string(), id: z.string(), name: localizedText.nullable() }),
  /** of a run: what all of it comes to */
  detail: z.record(z.string(), z.unknown()).nullable(),
  /** several saves of one person at one thing in one sitting, told as one; `at` is the last of them */
  run: z.object({ since: instant, times: z.number().int() }).nullable(),
})

/** `GET /desk/members/:id/audit?before=`, `GET /desk/clusters/:id/audit?before=`: the newest first, on from an entry's id */
export const auditPage = z.object({ entries: z.array(auditEntry), next: z.string().nullable() })
export type AuditPage = z.infer<typeof auditPage>
