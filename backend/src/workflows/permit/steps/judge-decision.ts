import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewMessage } from "../../../modules/message/compose"
import { decisionsOn, isSucceeded, type PermitDecision, type PermitRecord } from "../../../modules/permit/decisions"
import { askedOccasion } from "../../../modules/permit/reminders"
import { databaseOf, rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { actsOf } from "../acts-of"
import { decisionMessages } from "../compose-notices"
import { readPermitNotices, type PermitNotice } from "../read/permit-notices"
import { readPermitPlace, readRecords } from "../read/permit-records"
import type { PermitPatch } from "./update-permit"

export type PermitToDecide = {
  /** the cluster in whose name the agent acts */
  cluster_id: string
  permit_id: string
  decision: Exclude<PermitDecision, "remind">
  /** said to the member; "" where none is asked for */
  reason: string
  /** desk user id */
  actor: string
}

/** A permit of a cluster with its member's other papers. @throws not_found for one of another cluster */
async function readCase(database: Database, cluster_id: string, permit_id: string): Promise<{ permit: PermitRecord; notice: PermitNotice; submitted_by: string | null; succeeded: boolean }> {
  const place = await readPermitPlace(database, permit_id)
  if (!place || place.cluster_id !== cluster_id) throw shopError("not_found", `Cluster ${cluster_id} has no permit ${permit_id}`)
  const records = await readRecords(database, [place.member_id])
  const permit = records.find((each) => each.id === permit_id)
  const notice = (await readPermitNotices(database, [permit_id])).get(permit_id)
  if (!permit || !notice) throw shopError("not_found", `No permit ${permit_id}`)
  return { permit, notice, submitted_by: place.submitted_by, succeeded: isSucceeded(permit, records) }
}

/** Whoever works for a member, in whatever role, is no judge of its papers. */
async function isOwn(database: Database, member_id: string, actor: string): Promise<boolean> {
  const rows = await rowsOf(database, "select 1 from desk_grant where scope_kind = 'member' and scope_id = :member_id and desk_user_id = :actor and deleted_at is null", { member_id, actor })
  return rows.length > 0
}

const acts = { verify: "permit.verified", reject: "permit.rejected", revoke: "permit.revoked" } as const

function patchOf({ decision, reason, actor }: PermitToDecide, at: string): PermitPatch {
  if (decision === "verify") return { verified_at: at, verified_by: actor }
  if (decision === "reject") return { rejected_at: at, rejected_by: actor, rejected_reason: reason }
  return { revoked_at: at, revoked_by: actor, revoked_reason: reason }
}

/**
 * Reads a permit under its lock and says what a decision on it writes and whom it tells. Writes nothing.
 * @throws not_found, self_approval, permit_moved when the decision was taken already or does not fit any more
 */
export const judgeDecisionStep = createStep("judge-permit-decision", async (input: PermitToDecide, { container }) => {
  const database = databaseOf(container)
  const { permit, notice, submitted_by, succeeded } = await readCase(database, input.cluster_id, input.permit_id)
  const { decision, reason, actor } = input
  if (decision === "verify" && (submitted_by === actor || (await isOwn(database, permit.member_id, actor)))) throw shopError("self_approval", `${actor} works for ${permit.member_id}`)
  const now = new Date()
  if (!decisionsOn(permit, succeeded, now).includes(decision)) throw shopError("permit_moved", `Permit ${permit.id} cannot be decided so: ${decision}`)
  return new StepResponse({
    patch: patchOf(input, now.toISOString()),
    messages: decisionMessages(notice, decision, reason) satisfies NewMessage[],
    acts: actsOf(acts[decision], notice, actor, reason ? { reason } : {}),
  })
})

export type PermitToRemind = { cluster_id: string; permit_id: string; actor: string }

/**
 * Whether an agent may remind of a permit's end today. Writes nothing.
 * @throws not_found, permit_moved when it does not end soon or is renewed, nobody_to_remind, reminded_today
 */
export const judgeReminderStep = createStep("judge-permit-reminder", async ({ cluster_id, permit_id, actor }: PermitToRemind, { container }) => {
  const database = databaseOf(container)
  const { permit, notice, succeeded } = await readCase(database, cluster_id, permit_id)
  const now = new Date()
  if (!decisionsOn(permit, succeeded, now).includes("remind")) throw shopError("permit_moved", `There is nothing to remind of at permit ${permit_id}`)
  if (notice.told.length === 0) throw shopError("nobody_to_remind", `Nobody works at the desk of ${permit.member_id}`)
  const occasion = askedOccasion(tehranDay(now))
  const told = await rowsOf(database, "select 1 from permit_reminder where permit_id = :permit_id and occasion = :occasion and deleted_at is null", { permit_id, occasion })
  if (told.length) throw shopError("reminded_today", `Permit ${permit_id} was spoken of today`)
  return new StepResponse({ endings: [{ permit_id, occasion }], acts: actsOf("permit.reminded", notice, actor) })
})
