import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { ClusterPermits } from "@/features/permit/components/cluster-permits"
import { readClusterPermits } from "@/features/permit/desk-data"
import { isPermitGroup } from "@/features/permit/groups"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import "@/styles/agent.css"
import "@/styles/permits.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("cluster_permits")

/** The papers of a cluster's members, for its agent. */
export default async function ClusterPermitsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const [state, after, problem] = [one(query.state), one(query.after), one(query.problem)]
  const asked = { ...(isPermitGroup(state) ? { state } : {}), ...(after && isId(after) ? { after } : {}) }
  const read = await unlessOutage(Promise.all([readClusterPermits(locale, id, asked), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.permits(id)} />
  const [page, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  const t = await getTranslations("desk.permit")
  return (
    <DeskShell me={me} grant={grant} current="cluster_permits" waiting={{ cluster_permits: page.counts.waiting }}>
      <div className="grid max-w-3xl gap-4">
        <div>
          <h1 className="text-2xl">{t("agentTitle")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("agentLead")}</p>
        </div>
        {one(query.done) === "remind" && <Note tone="ok" live>{t("done.remind")}</Note>}
        {isErrorCode(problem) && <ErrorNote code={problem} />}
        <ClusterPermits page={page} asked={asked} cluster={{ id, handle: grant.handle }} />
      </div>
    </DeskShell>
  )
}
