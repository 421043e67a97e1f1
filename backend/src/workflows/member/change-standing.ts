import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditAct } from "../../contracts/audit"
import type { StandingAct } from "../../modules/member/rules"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { archiveGoodsWorkflow } from "../listing-draft/archive-goods"
import { sendMessagesWorkflow } from "../message/send-messages"
import { changeStandingStep, type StandingChange } from "./steps/change-standing"
import { closeGrantsStep } from "./steps/close-grants"
import { tellOwnersStep } from "./steps/tell-owners"

const audited = { suspend: "member.suspended", resume: "member.resumed", end: "member.ended" } as const satisfies Record<StandingAct, AuditAct>

/**
 * A cluster suspends a member, lets it sell again, or ends its membership. Of two at once, one is refused by the
 * rule. Suspended: its goods are not for sale from this moment on, in listings and in carts, while its open parcels
 * go on. Ended: its desk is closed, and its goods leave the shop, Medusa's own routes included. Owners are told why; both histories have it.
 */
export const changeStandingWorkflow = createWorkflow("change-standing", (input: WorkflowData<StandingChange>) => {
  acquireLockStep({ key: input.member_id, timeout: 5, ttl: 30 })
  const changed = changeStandingStep(input)
  const messages = tellOwnersStep(input)
  closeGrantsStep(input)
  when("member-ends", input, ({ act }) => act === "end").then(() => archiveGoodsWorkflow.runAsStep({ input: { member_id: input.member_id } }))
  releaseLockStep({ key: input.member_id })
  sendMessagesWorkflow.runAsStep({ input: transform({ messages }, ({ messages }) => ({ messages })) })
  recordActsStep(
    transform({ input, changed }, ({ input, changed }): DoneAct[] => {
      const done = { actor: input.actor, act: audited[input.act], subject: { type: "member", id: input.member_id, name: changed.name }, detail: { reason: input.reason } }
      return [
        { scope: { kind: "cluster", id: input.cluster_id }, ...done },
        { scope: { kind: "member", id: input.member_id }, ...done },
      ]
    }),
  )
  return new WorkflowResponse(changed)
})
