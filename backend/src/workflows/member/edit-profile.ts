import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createShippingOptionsWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { deliveryOption } from "./member-gaps"
import { judgeProfileStep, type ProfileToWrite } from "./steps/judge-profile"
import { openDeliveryMethodsStep } from "./steps/open-delivery-methods"
import { writeProfileStep } from "./steps/write-profile"

/**
 * A member says who it is, where buyers collect and how it sends. A way of delivery is there before the member says
 * that it offers it; one that it gave up keeps its option, which no cart is offered any more. Its pages, goods and
 * deliveries in the shop follow.
 */
export const editProfileWorkflow = createWorkflow("edit-profile", (input: WorkflowData<ProfileToWrite>) => {
  acquireLockStep({ key: input.member_id, timeout: 5, ttl: 60 })
  const judged = judgeProfileStep(input)
  const types = openDeliveryMethodsStep({ at: "now" })
  const options = transform({ input, judged, types }, ({ input, judged, types }) => judged.missing.methods.map((method) => deliveryOption(method, { member_id: input.member_id, ...judged.missing }, types)))
  when("deliveries-missing", options, (data) => data.length > 0).then(() => createShippingOptionsWorkflow.runAsStep({ input: options }))
  writeProfileStep({ input, before: judged.before })
  releaseLockStep({ key: input.member_id })
  // the row is written by a statement of our own, which says nothing by itself
  emitEventStep({ eventName: "member.member.updated", data: transform({ input }, ({ input }) => ({ id: input.member_id })) })
  recordActsStep(
    transform({ input, judged }, ({ input, judged }): DoneAct[] => [
      {
        scope: { kind: "member", id: input.member_id },
        actor: input.actor,
        act: "member.changed",
        subject: { type: "member", id: input.member_id, name: judged.name },
        detail: { lead_days: [judged.before.lead_days, input.lead_days], delivery_methods: [judged.before.delivery_methods, input.delivery_methods] },
      },
    ]),
  )
  return new WorkflowResponse(judged)
})
