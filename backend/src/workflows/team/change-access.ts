import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import type { TeamRole } from "../../modules/desk/team"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { changeAccessStep } from "./steps/change-access"
import { holdTeam, type TeamInput } from "./team-lock"

export type AccessToChange = TeamInput & { grant_id: string; /** null: none any more */ role: TeamRole | null }

/** Somebody of a team gets another role, or goes. Grants are read anew for every request, so it holds from the next one on. */
export const changeAccessWorkflow = createWorkflow("change-access", (input: WorkflowData<AccessToChange>) => {
  const lock = holdTeam(input)
  const change = changeAccessStep(input)
  releaseLockStep({ key: lock })
  when("access-changed", change, ({ from, to }) => from !== to).then(() => {
    recordActsStep(
      transform({ input, change }, ({ input, change }): DoneAct[] => [
        {
          scope: { kind: "member", id: input.member_id }, actor: input.actor, act: change.to ? "grant.changed" : "grant.removed",
          subject: { type: "grant", id: input.grant_id, name: { fa: change.name, en: change.name } }, detail: { from: change.from, to: change.to },
        },
      ]),
    )
  })
  return new WorkflowResponse(change)
})
