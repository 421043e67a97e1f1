import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { MembersList } from "@/features/standing/components/members-list"
import { readMembers } from "@/features/standing/data"
import { isMemberStatus } from "@/features/standing/words"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import "@/styles/agent.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("members")

/** The members of a cluster. */
export default async function MembersPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const status = one(query.status)
  const after = one(query.after)
  const asked = { q: (one(query.q) ?? "").trim().slice(0, 100), ...(isMemberStatus(status) ? { status } : {}), ...(after && isId(after) ? { after } : {}) }
  const read = await unlessOutage(Promise.all([readMembers(locale, id, asked), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.members(id)} />
  const [page, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="members">
      <MembersList page={page} asked={asked} cluster={{ id, handle: grant.handle }} />
    </DeskShell>
  )
}
