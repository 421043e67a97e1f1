import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import { createSignInsStep } from "./steps/create-sign-ins"
import { readOperatorStep } from "./steps/read-operator"

export type OperatorToAppoint = { email: string; first_name: string; last_name: string; password: string }

/** Gives a person the run of Medusa's admin. Known by e-mail; one who is there already is left as is. */
export const appointOperatorWorkflow = createWorkflow("appoint-operator", (input: OperatorToAppoint) => {
  const before = readOperatorStep(input.email)
  when("operator-missing", before, (data) => !data.user_id).then(() => {
    createUsersWorkflow.runAsStep({
      input: transform({ input }, ({ input: { password: _password, ...user } }) => ({ users: [user] })),
    })
  })
  const operator = readOperatorStep(input.email).config({ name: "read-appointed-operator" })
  const signIns = transform({ input, operator }, (data) => [
    { email: data.input.email, password: data.input.password, actor: { key: "user_id" as const, id: data.operator.user_id ?? "" } },
  ])
  when("operator-cannot-sign-in", operator, (data) => !data.signs_in).then(() => createSignInsStep(signIns))
  return new WorkflowResponse(operator)
})
