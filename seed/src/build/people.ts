import { appointOperatorWorkflow } from "../../../backend/src/workflows/desk/appoint-operator"
import { grantDeskAccessWorkflow } from "../../../backend/src/workflows/desk/grant-desk-access"
import type { DeskPerson, Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

type Ids = Record<DeskPerson["scope"], Map<string, string>>

/** Demo sign-ins: desks of members and clusters, and the operator of Medusa's admin, all with one password. */
export async function buildPeople(container: Container, profile: Profile, ids: Ids, password: string, progress: Progress): Promise<void> {
  await grantDeskAccessWorkflow(container).run({
    input: {
      users: profile.desk.map(({ name, email, mobile, role, scope, of }) => ({ name, email, mobile, password, grants: [{ scope_kind: scope, scope_id: idOf(ids, scope, of), role }] })),
    },
  })
  await appointOperatorWorkflow(container).run({ input: { ...profile.operator, password } })
  progress.done("people", profile.desk.length + 1, profile.desk.length + 1)
}

function idOf(ids: Ids, scope: DeskPerson["scope"], handle: string): string {
  const id = ids[scope].get(handle)
  if (!id) throw new Error(`no ${scope} "${handle}"`)
  return id
}
