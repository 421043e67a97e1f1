import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import { memberGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { InviteForm } from "@/features/team/components/invite-form"
import { OpenInvitations } from "@/features/team/components/open-invitations"
import { TeamList } from "@/features/team/components/team-list"
import { readTeam } from "@/features/team/data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

const doneActs = ["invited", "role", "remove", "withdraw"] as const

export const generateMetadata = sectionTitle("team")

/** Who works for a workshop, and who is asked to. */
export default async function TeamPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readTeam(locale, id), readMe()]))
  if (read === outage) return <Outage path={deskPaths.team(id)} />
  const [team, me] = read
  const grant = memberGrant(me, id)
  if (!team || !me || !grant) return <NotHere />
  const t = await getTranslations("desk.team")
  const problem = one(query.problem)
  const kept = isErrorCode(problem) ? await readKeptForm("team") : { values: {}, errors: {} }
  const done = doneActs.find((act) => act === one(query.done))
  return (
    <DeskShell me={me} grant={grant} current="team">
      <div className="grid max-w-2xl gap-4">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
        </div>
        {done && (
          <Note tone="ok" live>
            {t(`done.${done}`)}
          </Note>
        )}
        {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        <TeamList member={id} people={team.people} />
        {team.people.length === 1 && team.invitations.length === 0 && <Note icon="user">{t("alone")}</Note>}
        <OpenInvitations member={id} invitations={team.invitations} />
        <InviteForm member={id} kept={kept} />
      </div>
    </DeskShell>
  )
}
