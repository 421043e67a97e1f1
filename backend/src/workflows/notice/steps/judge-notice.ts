import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NoticeBody } from "../../../contracts/desk-notices"
import { noticeRefusal } from "../../../modules/notice/rules"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { startOfTehranDay, tehranDay } from "../../../shared/tehran"
import type { NoticeToSend } from "../types"

export type NoticeToWrite = NoticeBody & { cluster_id: string; actor: string }

/** Every member of the cluster that is asked for; ended ones are told nothing. */
const receivers = `select m.id from member m where m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null
  and (:kind::text is null or exists (select 1 from product_label l where l.member_id = m.id and l.kind_handle = :kind and l.deleted_at is null))
  and (:ids::text[] is null or m.id = any(:ids)) order by m.rank, m.handle`

/**
 * Whether a notice may be sent, and to whom. Changes nothing. Null when its key was used: it was sent before.
 * @throws not_found for a member of another cluster; text_too_long, required, too_many_today
 */
export const judgeNoticeStep = createStep("judge-notice", async ({ cluster_id, actor, key, text, audience, sms }: NoticeToWrite, { container }) => {
  const database = databaseOf(container)
  const unique_key = `written:${cluster_id}:${key}`
  const ids = audience.to === "members" ? [...new Set(audience.member_ids)] : null
  const [[before], members] = await Promise.all([
    rowsOf<{ sent: number; known: boolean }>(
      database,
      "select count(*) filter (where created_at >= :since and kind = 'written')::int as sent, coalesce(bool_or(unique_key = :unique_key), false) as known from notice where cluster_id = :cluster_id and deleted_at is null",
      { cluster_id, unique_key, since: startOfTehranDay(tehranDay(new Date())) },
    ),
    rowsOf<{ id: string }>(database, receivers, { cluster_id, kind: audience.to === "kind" ? audience.kind : null, ids }),
  ])
  if (before?.known) return new StepResponse<NoticeToSend[]>([])
  if (ids && members.length !== ids.length) throw shopError("not_found", `Not every one of ${ids.join(", ")} is told of by ${cluster_id}`)
  const refusal = noticeRefusal({ text, sms, receivers: members.length }, before?.sent ?? 0)
  if (refusal) throw shopError(refusal, `${cluster_id} may not send this notice`, refusal === "too_many_today" ? {} : { field: refusal === "required" ? "audience" : "text" })
  return new StepResponse<NoticeToSend[]>([
    { cluster_id, kind: "written", text, about: null, audience: audience.to, audience_kind: audience.to === "kind" ? audience.kind : null, by_sms: sms, sent_by: actor, unique_key, member_ids: members.map((member) => member.id) },
  ])
})
