import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { FiguresScreen } from "@/features/figures/components/figures-screen"
import { readClusterFigures } from "@/features/figures/data"
import { clusterBys, questionIn } from "@/features/figures/question"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import type { Query } from "@/shared/query"
import "@/styles/figures.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("cluster_figures")

/** What the members of a cluster sold. */
export default async function ClusterFiguresPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const path = clusterPaths.figures(id)
  const question = questionIn(await searchParams, clusterBys)
  const read = await unlessOutage(Promise.all([readClusterFigures(locale, id, question), readMe()]))
  if (read === outage) return <Outage path={path} />
  const [figures, me] = read
  const grant = clusterGrant(me, id)
  if (!figures || !me || !grant) return <NotHere />
  return (
    <DeskShell me={me} grant={grant} current="cluster_figures">
      <FiguresScreen figures={figures} question={question} path={path} bys={clusterBys} cluster={grant.cluster} whole />
    </DeskShell>
  )
}
