import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createDeskUsersStep } from "./steps/create-desk-users"
import { createSignInsStep } from "./steps/create-sign-ins"
import { readDeskUsersStep } from "./steps/read-desk-users"

export type DeskUserToAdmit = {
  name: string
  email: string
  mobile: string | null
  /** in clear; only its hash is kept */
  password: string
  grants: { scope_kind: "member" | "cluster" | "consortium"; scope_id: string; role: "owner" | "clerk" | "packer" | "agent" | "viewer" }[]
}

/**
 * Lets people into the desk: a desk user with grants, and a sign-in by e-mail
 * and password. A person is known by e-mail; one who is there already keeps
 * password and grants. The sign-in comes last: before it, nobody can enter.
 */
export const grantDeskAccessWorkflow = createWorkflow("grant-desk-access", (input: { users: DeskUserToAdmit[] }) => {
  const emails = transform({ input }, (data) => data.input.users.map((user) => user.email))
  const before = readDeskUsersStep(emails)
  const missing = transform({ input, before }, (data) =>
    data.input.users.filter((user) => !data.before.some((known) => known.email === user.email)),
  )
  when("desk-users-missing", missing, (data) => data.length > 0).then(() => createDeskUsersStep(missing))

  const users = readDeskUsersStep(emails).config({ name: "read-admitted-desk-users" })
  const signIns = transform({ input, users }, (data) =>
    data.users.flatMap((known) => {
      const user = data.input.users.find((each) => each.email === known.email)
      return user && !known.signs_in ? [{ email: user.email, password: user.password, actor: { key: "desk_user_id" as const, id: known.id } }] : []
    }),
  )
  when("sign-ins-missing", signIns, (data) => data.length > 0).then(() => createSignInsStep(signIns))
  return new WorkflowResponse({ users, created: missing })
})
