import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createCustomersWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { holdNumber } from "./hold-number"
import { findBuyerStep } from "./steps/find-buyer"
import { openSignInStep } from "./steps/open-sign-in"

/**
 * A buyer proved a mobile number: the customer of that number is found, or made on the first time. The sign-in is last
 * and our own step: Medusa's leaves its mark on the identity when it is undone.
 * @returns the id of the identity that signs in
 */
export const enterAccountWorkflow = createWorkflow("enter-account", (input: WorkflowData<{ mobile: string }>) => {
  const lock = holdNumber(input)
  const known = findBuyerStep(input)
  const made = when("no-account-yet", known, ({ customer_id }) => customer_id === null).then(() =>
    createCustomersWorkflow.runAsStep({ input: transform({ input }, ({ input }) => ({ customersData: [{ phone: input.mobile, has_account: true }] })) }),
  )
  const identity = openSignInStep(
    transform({ input, known, made }, ({ input, known, made }) => ({
      auth_identity_id: known.auth_identity_id, entity_id: input.mobile, actor: { key: "customer_id" as const, id: known.customer_id ?? made?.[0]?.id ?? "" },
    })),
  )
  releaseLockStep({ key: lock })
  return new WorkflowResponse(identity)
})
