import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { releaseLockStep } from "@medusajs/medusa/core-flows"
import { holdNumber } from "./hold-number"
import { findDeskUserStep } from "./steps/find-desk-user"
import { openSignInStep } from "./steps/open-sign-in"

/**
 * Somebody proved a mobile number at the desk's door: whoever it is, is found, or made on the first time. The sign-in is
 * last, so that nobody is let in whose making failed.
 * @returns the id of the identity that signs in
 */
export const enterDeskWorkflow = createWorkflow("enter-desk", (input: WorkflowData<{ mobile: string }>) => {
  const lock = holdNumber(input)
  const person = findDeskUserStep(input)
  const identity = openSignInStep(
    transform({ person }, ({ person }) => ({ auth_identity_id: person.auth_identity_id, entity_id: person.id, actor: { key: "desk_user_id" as const, id: person.id } })),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(identity)
})
