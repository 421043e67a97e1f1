import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { MemberDetail } from "@/features/standing/components/member-detail"
import { readMember } from "@/features/standing/data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import "@/styles/agent.css"
import "@/styles/cluster.css"

type Props = { params: Promise<{ locale: string; id: string; memberId: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("members")

/** One member, as its cluster's agent sees it. */
export default async function MemberOfClusterPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, memberId } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readMember(locale, id, memberId), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.member(id, memberId)} />
  const [member, me] = read
  const grant = clusterGrant(me, id)
  if (!member || !me || !grant) return <NotHere />
  const t = await getTranslations("agent")
  const problem = one(query.problem)
  const done = one(query.done)
  const kept = isErrorCode(problem) ? await readKeptForm("standing") : { values: {}, errors: {} }
  return (
    <DeskShell me={me} grant={grant} current="members">
      {(done === "suspend" || done === "resume" || done === "end") && (
        <Note tone="ok" live className="mb-4">
          {t(`done.${done}`)}
        </Note>
      )}
      {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
      <MemberDetail member={member} cluster={{ id, handle: grant.handle }} kept={kept} />
    </DeskShell>
  )
}
