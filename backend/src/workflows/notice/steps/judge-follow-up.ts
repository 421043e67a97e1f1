import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { FollowUpBody } from "../../../contracts/desk-notices"
import { followUpKey } from "../../../modules/notice/rules"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { readFollowUp } from "../read/follow-up"
import type { NoticeToSend } from "../types"

export type FollowUpToSend = FollowUpBody & { cluster_id: string; actor: string }

/**
 * Whether something may be followed up, and with whom. Changes nothing.
 * @throws not_found for what is not the cluster's or is in order by now; said_today
 */
export const judgeFollowUpStep = createStep("judge-follow-up", async ({ cluster_id, actor, about, id }: FollowUpToSend, { container }) => {
  const database = databaseOf(container)
  const today = tehranDay(new Date())
  const found = await readFollowUp(database, cluster_id, about, id, today)
  if (!found) throw shopError("not_found", `${cluster_id} has nothing to follow up at ${about} ${id}`)
  const unique_key = followUpKey(about, id, today)
  const said = await rowsOf(database, "select 1 from notice where unique_key = :unique_key and deleted_at is null", { unique_key })
  if (said.length) throw shopError("said_today", `${unique_key} was sent`)
  return new StepResponse<NoticeToSend[]>([
    { cluster_id, kind: about, text: null, about: found.about, audience: "members", audience_kind: null, by_sms: false, sent_by: actor, unique_key, member_ids: [found.member_id] },
  ])
})
