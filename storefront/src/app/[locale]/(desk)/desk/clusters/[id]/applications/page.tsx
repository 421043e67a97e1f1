import { ApplicationsList } from "@/features/application/components/applications-list"
import { isSentState, readApplications } from "@/features/application/data"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import "@/styles/agent.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("applications")

/** Who applied to a cluster. */
export default async function ApplicationsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const asked = one(query.state)
  const state = isSentState(asked) ? asked : undefined
  const from = one(query.after)
  const after = from && isId(from) ? from : undefined
  const read = await unlessOutage(Promise.all([readApplications(locale, id, { state, after }), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.applications(id)} />
  const [page, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="applications" waiting={{ applications: page.counts.submitted }}>
      <ApplicationsList page={page} state={state} after={after} cluster={{ id, handle: grant.cluster }} />
    </DeskShell>
  )
}
