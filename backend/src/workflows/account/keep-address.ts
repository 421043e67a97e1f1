import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createCustomerAddressesWorkflow, deleteCustomerAddressesWorkflow, releaseLockStep, updateCustomerAddressesWorkflow, updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { planAddressStep } from "./steps/plan-address"
import type { AddressToKeep } from "./types"

/** A buyer keeps an address. The same one again only moves to the front, and the oldest goes when there are too many. */
export const keepAddressWorkflow = createWorkflow("keep-address", (input: WorkflowData<AddressToKeep>) => {
  const key = transform({ input }, ({ input }) => `account:${input.customer_id}`)
  acquireLockStep({ key, timeout: 5, ttl: 30 })
  const plan = planAddressStep(input)
  when("address-is-new", plan, ({ same }) => same === null).then(() => {
    createCustomerAddressesWorkflow.runAsStep({ input: transform({ input, plan }, ({ input, plan }) => ({ addresses: [{ ...plan.address, customer_id: input.customer_id }] })) })
  })
  when("address-is-known", plan, ({ same }) => same !== null).then(() => {
    updateCustomerAddressesWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => ({ selector: { id: plan.same ?? "" }, update: { metadata: { used_at: plan.at } } })) })
  })
  when("addresses-too-many", plan, ({ surplus }) => surplus.length > 0).then(() => {
    deleteCustomerAddressesWorkflow.runAsStep({ input: transform({ plan }, ({ plan }) => ({ ids: plan.surplus })) })
  })
  when("buyer-has-no-name", plan, ({ unnamed }) => unnamed).then(() => {
    updateCustomersWorkflow.runAsStep({ input: transform({ input, plan }, ({ input, plan }) => ({ selector: { id: input.customer_id }, update: { first_name: plan.address.first_name } })) })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(plan)
})
