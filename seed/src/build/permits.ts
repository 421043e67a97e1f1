import sharp from "sharp"
import { formatJalaliDay } from "../../../backend/src/shared/calendar"
import { permitTypes } from "../../../backend/src/modules/permit/types"
import { databaseOf, rowsOf } from "../../../backend/src/shared/database"
import { layPaper } from "../../../backend/src/workflows/paper/lay-paper"
import { registerPermitsWorkflow, type PermitToRegister } from "../../../backend/src/workflows/permit/register-permit"
import { submitPermitWorkflow } from "../../../backend/src/workflows/permit/submit-permit"
import { loadLettering } from "../art/lettering"
import { paperArt } from "../art/paper"
import type { Container } from "../support/container"

/** Papers that were looked at are entered as they are; those that wait are handed in with a photo, as their members would. */
export async function buildPermits(container: Container, permits: PermitToRegister[]): Promise<void> {
  await registerPermitsWorkflow(container).run({ input: { permits: permits.filter((permit) => permit.verified) } })
  for (const permit of permits.filter((each) => !each.verified)) await handIn(container, permit)
}

type Found = { member_id: string; name: { fa: string }; known: boolean; before: string | null }

async function handIn(container: Container, { member, type, number, issuer, issued_on, expires_on, covers }: PermitToRegister): Promise<void> {
  const [found] = await rowsOf<Found>(
    databaseOf(container),
    `select m.id as member_id, m.name, exists (select 1 from permit p where p.member_id = m.id and p.type = :type and p.number = :number and p.deleted_at is null) as known,
       (select p.id from permit p where p.member_id = m.id and p.type = :type and p.verified_at is not null and p.deleted_at is null order by p.issued_on desc limit 1) as before
     from member m where m.handle = :member and m.deleted_at is null`,
    { member, type, number },
  )
  if (!found) throw new Error(`no member "${member}"`)
  if (found.known) return
  await loadLettering()
  const title = permitTypes[type].title.fa
  const svg = paperArt({ issuer: issuer.fa, title, number, holder: found.name.fa, from: formatJalaliDay(issued_on), to: expires_on ? formatJalaliDay(expires_on) : "بی‌پایان" })
  const file = await layPaper({ bytes: await sharp(Buffer.from(svg)).png().toBuffer(), name: `${title}.png` })
  await submitPermitWorkflow(container).run({
    input: { member_id: found.member_id, type, number, issuer, issued_on, expires_on, covers, paper_id: null, file, follows_id: found.before, actor: "system" },
  })
}
