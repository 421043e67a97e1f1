import { appointOperatorWorkflow } from "../../../backend/src/workflows/desk/appoint-operator"
import { grantDeskAccessWorkflow } from "../../../backend/src/workflows/desk/grant-desk-access"
import type { Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

/** Demo sign-ins: members' desks, and the operator of Medusa's admin, all with one password. */
export async function buildPeople(container: Container, profile: Profile, memberIds: Map<string, string>, password: string, progress: Progress): Promise<void> {
  await grantDeskAccessWorkflow(container).run({
    input: {
      users: profile.desk.map(({ name, email, member }) => ({
        name,
        email,
        mobile: null,
        password,
        grants: [{ scope_kind: "member" as const, scope_id: idOf(memberIds, member), role: "owner" as const }],
      })),
    },
  })
  await appointOperatorWorkflow(container).run({ input: { ...profile.operator, password } })
  progress.done("people", profile.desk.length + 1, profile.desk.length + 1)
}

function idOf(memberIds: Map<string, string>, handle: string): string {
  const id = memberIds.get(handle)
  if (!id) throw new Error(`no member "${handle}"`)
  return id
}
