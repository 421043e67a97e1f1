import sharp from "sharp"
import { formatJalaliDay } from "../../../backend/src/shared/calendar"
import { paperTitle } from "../../../backend/src/modules/application/papers"
import { databaseOf, rowsOf } from "../../../backend/src/shared/database"
import { addApplicationPaperWorkflow } from "../../../backend/src/workflows/application/add-paper"
import { moveApplicationWorkflow } from "../../../backend/src/workflows/application/move-application"
import { saveApplicationWorkflow } from "../../../backend/src/workflows/application/save-application"
import { startApplicationWorkflow } from "../../../backend/src/workflows/application/start-application"
import { grantDeskAccessWorkflow } from "../../../backend/src/workflows/desk/grant-desk-access"
import { layPaper } from "../../../backend/src/workflows/paper/lay-paper"
import { loadLettering } from "../art/lettering"
import { paperArt } from "../art/paper"
import type { Applicant, Profile } from "../profiles/profile"
import type { Container } from "../support/container"
import type { Progress } from "../support/progress"

/** People who applied, each with one application that was sent; who has one already keeps it as it is. */
export async function buildApplications(container: Container, profile: Profile, password: string, progress: Progress): Promise<void> {
  await grantDeskAccessWorkflow(container).run({ input: { users: profile.applicants.map(({ name, email, mobile }) => ({ name, email, mobile, password, grants: [] })) } })
  for (const applicant of profile.applicants) await apply(container, applicant)
  progress.done("applications", profile.applicants.length, profile.applicants.length)
}

async function apply(container: Container, { email, cluster, facts, papers }: Applicant): Promise<void> {
  const [person] = await rowsOf<{ id: string; applied: boolean }>(
    databaseOf(container),
    "select u.id, exists (select 1 from application a where a.desk_user_id = u.id and a.state <> 'draft') as applied from desk_user u where u.email = :email and u.deleted_at is null",
    { email },
  )
  if (!person) throw new Error(`no desk user ${email}`)
  if (person.applied) return
  const desk_user_id = person.id
  const { result } = await startApplicationWorkflow(container).run({ input: { desk_user_id, cluster, locale: "fa" } })
  const application_id = result.id
  await saveApplicationWorkflow(container).run({ input: { application_id, desk_user_id, body: facts } })
  await loadLettering()
  for (const paper of papers) {
    const title = paperTitle(paper.type).fa
    const { number = "", issuer = "", issued_on, expires_on } = paper
    const svg = paperArt({ issuer, title, number, holder: facts.name_fa ?? "", from: issued_on ? formatJalaliDay(issued_on) : "", to: expires_on ? formatJalaliDay(expires_on) : "" })
    const file = await layPaper({ bytes: await sharp(Buffer.from(svg)).png().toBuffer(), name: `${title}.png` })
    await addApplicationPaperWorkflow(container).run({ input: { application_id, desk_user_id, fields: paper, file } })
  }
  await moveApplicationWorkflow(container).run({ input: { application_id, claim: { desk_user_id }, act: "submit", by: desk_user_id } })
}
