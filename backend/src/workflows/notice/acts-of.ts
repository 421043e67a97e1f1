import type { DoneAct } from "../audit/steps/record-acts"
import type { WrittenNotice } from "./steps/write-notices"

/** What stands in a cluster's history of notices that were sent. */
export const actsOfNotices = (notices: readonly WrittenNotice[]): DoneAct[] =>
  notices.map(({ id, cluster_id, sent_by, kind, text, about, member_ids, by_sms }) => ({
    scope: { kind: "cluster", id: cluster_id },
    actor: sent_by,
    act: "notice.sent",
    subject: { type: "notice", id },
    detail: { notice: kind, members: member_ids.length, sms: by_sms, ...(text ? { text } : {}), ...(about ?? {}) },
  }))
