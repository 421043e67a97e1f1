import type { LocalizedText } from "../../contracts/shared"
import type { FollowUp } from "../../modules/notice/rules"

/** What a follow-up tells a member beside its kind. */
export type NoticeAbout = { number?: string; due_on?: string; title?: LocalizedText; expires_on?: string }

/** A notice that may be sent, with those who get it. */
export interface NoticeToSend {
  cluster_id: string
  kind: "written" | FollowUp
  text: string | null
  about: NoticeAbout | null
  audience: "all" | "kind" | "members"
  audience_kind: string | null
  by_sms: boolean
  sent_by: string
  unique_key: string
  member_ids: string[]
}
