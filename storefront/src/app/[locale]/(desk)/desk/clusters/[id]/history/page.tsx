import { History } from "@/features/audit/components/history"
import { readClusterHistory } from "@/features/audit/data"
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

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("cluster_history")

/** Who did what at a cluster's desk. */
export default async function ClusterHistoryPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const asked = one((await searchParams).before)
  const before = asked && isId(asked) ? asked : undefined
  const read = await unlessOutage(Promise.all([readClusterHistory(locale, id, before), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.history(id)} />
  const [page, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="cluster_history">
      <History {...page} before={before} pathOf={(from) => clusterPaths.history(id, from)} />
    </DeskShell>
  )
}
