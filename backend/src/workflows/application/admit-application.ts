import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { recordActsStep } from "../audit/steps/record-acts"
import { admitMembersWorkflow } from "../member/admit-member"
import { sendMessagesWorkflow } from "../message/send-messages"
import { registerPermitsWorkflow } from "../permit/register-permit"
import { actsOf } from "./acts-of"
import { composeApplicationMessagesStep } from "./steps/compose-application-messages"
import { grantOwnerStep } from "./steps/grant-owner"
import { moveApplicationStep, type ApplicationToMove } from "./steps/move-application"
import { planAdmissionStep, type ApplicationToAdmit } from "./steps/plan-admission"

/** The fulfilment provider that prices deliveries in Iran. */
const deliveryProvider = "iran_iran"

/**
 * An agent admits an applicant: a member with its deliveries, its owner's grant and its unverified permits, and last the
 * application's own state. What fails takes all of it back; what breaks off is gone on with by admitting again, since
 * the member is known by the handle that the application keeps.
 */
export const admitApplicationWorkflow = createWorkflow("admit-application", (input: WorkflowData<ApplicationToAdmit>) => {
  // one admission at a time in a cluster: two applicants of one name would each find it free
  const cluster = transform({ input }, ({ input }) => `admission:${input.cluster_id}`)
  acquireLockStep({ key: cluster, timeout: 15, ttl: 60 })
  // apart from the first: several keys at once are taken one by one, and not given back when a later one is held
  acquireLockStep({ key: input.application_id, timeout: 5, ttl: 60 }).config({ name: "lock-application" })
  const plan = planAdmissionStep(input)
  const admitted = admitMembersWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => ({ members: [plan.member], provider_id: deliveryProvider })) })
  const member_id = transform({ admitted }, ({ admitted }) => admitted.members[0]?.id ?? "")
  grantOwnerStep({ desk_user_id: plan.desk_user_id, member_id })
  registerPermitsWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => ({ permits: plan.permits })) })
  const moved = moveApplicationStep(
    transform({ input, member_id }, ({ input, member_id }): ApplicationToMove => ({
      application_id: input.application_id, claim: { cluster_id: input.cluster_id }, act: "admit", by: input.by, member_id,
    })),
  )
  const messages = composeApplicationMessagesStep(moved)
  sendMessagesWorkflow.runAsStep({ input: { messages } })
  releaseLockStep({ key: input.application_id })
  releaseLockStep({ key: cluster }).config({ name: "release-cluster" })
  recordActsStep(transform({ moved, member_id }, ({ moved, member_id }) => actsOf(moved, member_id)))
  return new WorkflowResponse(transform({ member_id }, ({ member_id }) => ({ member_id })))
})
