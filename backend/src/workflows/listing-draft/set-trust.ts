import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { databaseOf, rowsOf, type Database } from "../../shared/database"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"

export type TrustInput = { cluster_id: string; member_id: string; on: boolean; actor: string }

const write = (database: Database, { member_id, on, actor }: Pick<TrustInput, "member_id" | "on" | "actor">) =>
  database.raw(
    `insert into listing_trust (id, member_id, auto_approval, set_by) values (:id, :member_id, :on, :actor)
     on conflict (member_id) where deleted_at is null do update set auto_approval = excluded.auto_approval, set_by = excluded.set_by, updated_at = now()`,
    { id: generateEntityId(undefined, "ltru"), member_id, on, actor },
  )

const writeTrustStep = createStep(
  "write-listing-trust",
  async ({ member_id, on, actor }: TrustInput, { container }) => {
    const [before] = await rowsOf<{ auto_approval: boolean; set_by: string }>(databaseOf(container), "select auto_approval, set_by from listing_trust where member_id = :member_id and deleted_at is null", { member_id })
    await write(databaseOf(container), { member_id, on, actor })
    return new StepResponse(on, { member_id, on: before?.auto_approval ?? false, actor: before?.set_by ?? actor })
  },
  async (before, { container }) => {
    if (before) await write(databaseOf(container), before)
  },
)

/** The agent trusts a member to publish by its own word, or does so no more. What waits goes on waiting. */
export const setTrustWorkflow = createWorkflow("set-listing-trust", (input: WorkflowData<TrustInput>) => {
  const on = writeTrustStep(input)
  recordActsStep(
    transform({ input }, ({ input }): DoneAct[] =>
      ([{ kind: "member", id: input.member_id }, { kind: "cluster", id: input.cluster_id }] as const).map((scope) => ({
        scope, actor: input.actor, act: input.on ? "listing.trusted" : "listing.untrusted", subject: { type: "member", id: input.member_id }, detail: null,
      })),
    ),
  )
  return new WorkflowResponse(on)
})
