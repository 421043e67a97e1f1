import { z } from "zod"
import { blockedReason } from "./listing"
import { memberActivity, memberKind } from "./member"
import { permitFacts, permitType } from "./permit"
import { day, instant, localizedText } from "./shared"

/** A day in Asia/Tehran as ISO text. */
const strictDay = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const kindHandle = z.string().regex(/^[a-z0-9][a-z0-9-]{0,120}$/)
const namedKind = z.object({ handle: z.string(), name: localizedText })

/** A permit as its member and its agent see it. */
export const deskPermit = permitFacts.extend({
  id: z.string(),
  /** none: all that its type allows */
  covers: z.array(namedKind),
  /** 0 on its last day, negative after it; null when it does not end */
  days_left: z.number().int().nullable(),
  submitted_at: instant,
  verified_at: instant.nullable(),
  rejected: z.object({ at: instant, reason: z.string() }).nullable(),
  revoked: z.object({ at: instant, reason: z.string() }).nullable(),
  /** its photo or scan; null when it was entered without one */
  file: z.object({ name: z.string(), kind: z.enum(["jpeg", "pdf"]) }).nullable(),
  /** the permit that it renews */
  follows_id: z.string().nullable(),
  /** a verified paper goes on where it ends */
  succeeded: z.boolean(),
})
export type DeskPermit = z.infer<typeof deskPermit>

/** A type of paper that a member may hand in. */
export const permitTypeView = z.object({
  type: permitType,
  title: localizedText,
  about: localizedText,
  issuers: z.array(localizedText),
  ends: z.enum(["always", "sometimes", "never"]),
  /** handles of the kinds of this cluster that it can speak of */
  kinds: z.array(z.string()),
})
export type PermitTypeView = z.infer<typeof permitTypeView>

/** Goods that no valid permit opens, and which papers would. */
export const missingPermit = z.object({
  reason: blockedReason,
  /** one of these is missing; none when the member may not sell such goods at all */
  one_of: z.array(z.object({ type: permitType, title: localizedText, about: localizedText })),
  kinds: z.array(namedKind),
  /** how many of the member's goods */
  goods: z.number().int(),
  /** whose paper it is, when it is the maker's */
  maker: localizedText.nullable(),
})
export type MissingPermit = z.infer<typeof missingPermit>

/** `GET /desk/members/:id/permits` */
export const deskPermits = z.object({
  today: day,
  permits: z.array(deskPermit.extend({ may: z.object({ renew: z.boolean(), withdraw: z.boolean() }) })),
  missing: z.array(missingPermit),
  types: z.array(permitTypeView),
  kinds: z.array(namedKind),
})
export type DeskPermits = z.infer<typeof deskPermits>

/** `POST /desk/members/:id/permits`, a form with the file in `file`: what forms leave empty is not there. */
export const submitPermitBody = z
  .object({
    type: permitType,
    number: z.string().trim().min(1).max(60),
    issuer: z.string().trim().min(1).max(120),
    issued_on: strictDay,
    expires_on: z.preprocess((value) => (value === "" ? undefined : value), strictDay.optional()),
    covers: z.preprocess((value) => (value === "" || value === undefined ? [] : typeof value === "string" ? [value] : value), z.array(kindHandle).max(60)),
    follows_id: z.preprocess((value) => (value === "" ? undefined : value), z.string().max(64).optional()),
  })
  .strict()

/** `POST …/reject` and `…/revoke`: said to the member as it is written */
export const permitReasonBody = z.object({ reason: z.string().trim().min(3).max(300) }).strict()

export const permitGroup = z.enum(["waiting", "expiring", "expired", "valid", "closed"])
export type PermitGroup = z.infer<typeof permitGroup>

export const agentPermit = deskPermit.extend({
  group: permitGroup,
  member: z.object({ id: z.string(), handle: z.string(), name: localizedText, kind: memberKind, activity: memberActivity }),
  /** whoever asks works for this member, and must not verify its papers */
  own: z.boolean(),
  /** somebody works at the member's desk who can be told */
  reachable: z.boolean(),
  reminders: z.object({ count: z.number().int(), last_at: instant }).nullable(),
  may: z.object({ verify: z.boolean(), reject: z.boolean(), revoke: z.boolean(), remind: z.boolean() }),
})
export type AgentPermit = z.infer<typeof agentPermit>

/** Counts for the agent: papers to be checked, verified ones that end within 30 days, and lapsed ones, both without a successor. */
export const permitWaits = z.object({ waiting: z.number().int(), expiring: z.number().int(), expired: z.number().int() })
export type PermitWaits = z.infer<typeof permitWaits>

/** `GET /desk/clusters/:id/permits?state=&after=`: to be checked first, then those that lapse, then lapsed ones, then all others */
export const agentPermits = z.object({ counts: permitWaits, permits: z.array(agentPermit), next: z.string().nullable() })
export type AgentPermits = z.infer<typeof agentPermits>

/** `GET /desk/clusters/:id/permits/:permit_id` */
export const agentPermitDetail = agentPermit.extend({
  before: deskPermit.nullable(),
  /** goods that are for sale, or would be, by this paper */
  goods: z.array(z.object({ handle: z.string(), title: localizedText, for_sale: z.boolean() })),
})
export type AgentPermitDetail = z.infer<typeof agentPermitDetail>
