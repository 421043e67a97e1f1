import { z } from "zod"
import { day, instant, localizedText } from "./shared"

/** Words of the agent's own, or what a follow-up is about; the reader's language finds the words of the others. */
export const noticeKind = z.enum(["written", "late_order", "no_packs", "no_price", "permit"])

const noticeBase = z.object({
  id: z.string(),
  at: instant,
  by: z.string().nullable(),
  kind: noticeKind,
  /** of written ones */
  text: z.string().nullable(),
  /** of follow-ups */
  about: z.object({ number: z.string().optional(), due_on: day.optional(), title: localizedText.optional(), expires_on: day.optional() }).nullable(),
})

/** `GET /desk/members/:id/notices?before=`: the newest first, on from a notice's id */
export const memberNotices = z.object({
  unread: z.number().int(),
  notices: z.array(noticeBase.extend({ read_at: instant.nullable() })),
  next: z.string().nullable(),
})
export type MemberNotices = z.infer<typeof memberNotices>

export const sentNotice = noticeBase.extend({
  audience: z.enum(["all", "kind", "members"]),
  audience_kind: z.string().nullable(),
  by_sms: z.boolean(),
  receipts: z.array(z.object({ member: z.object({ id: z.string(), handle: z.string(), name: localizedText }), read_at: instant.nullable(), read_by: z.string().nullable() })),
})
export type SentNotice = z.infer<typeof sentNotice>

/** `GET /desk/clusters/:id/notices?before=` */
export const clusterNotices = z.object({
  /** how many more may be written today */
  left_today: z.number().int(),
  /** whom one may write to: members that have not ended, and kinds of goods that they list */
  members: z.array(z.object({ id: z.string(), handle: z.string(), name: localizedText })),
  kinds: z.array(z.object({ handle: z.string(), name: localizedText })),
  notices: z.array(sentNotice),
  next: z.string().nullable(),
})
export type ClusterNotices = z.infer<typeof clusterNotices>

const id = z.string().min(1).max(64)

/** `POST /desk/clusters/:id/notices`. `key`: the same key again sends nothing new. */
export const noticeBody = z
  .object({
    key: z.string().min(8).max(64),
    text: z.string().trim().min(1).max(1000),
    audience: z.discriminatedUnion("to", [
      z.object({ to: z.literal("all") }).strict(),
      z.object({ to: z.literal("kind"), kind: z.string().min(1).max(120) }).strict(),
      z.object({ to: z.literal("members"), member_ids: z.array(id).min(1).max(500) }).strict(),
    ]),
    sms: z.boolean(),
  })
  .strict()
export type NoticeBody = z.infer<typeof noticeBody>

/** `POST /desk/clusters/:id/follow-ups`: id of the slice, the member or the permit */
export const followUpBody = z.object({ about: z.enum(["late_order", "no_packs", "no_price", "permit"]), id }).strict()
export type FollowUpBody = z.infer<typeof followUpBody>
