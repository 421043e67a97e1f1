import { Outage } from "@/features/checkout/components/outage"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { TodayScreen } from "@/features/today/components/today-screen"
import { readToday } from "@/features/today/data"
import { isErrorCode } from "@/shared/error-code"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import { getTranslations } from "next-intl/server"
import "@/styles/agent.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("cluster_today")

/** What waits for a cluster's agent today. */
export default async function ClusterTodayPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readToday(locale, id), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.today(id)} />
  const [day, me] = read
  const grant = clusterGrant(me, id)
  if (!day || !me || !grant) return <NotHere />
  const t = await getTranslations("agent")
  const problem = one(query.problem)
  return (
    <DeskShell me={me} grant={grant} current="cluster_today">
      {one(query.done) === "followed" && (
        <Note tone="ok" live>
          {t("followedNote")}
        </Note>
      )}
      {isErrorCode(problem) && <ErrorNote code={problem} />}
      <TodayScreen day={day} cluster={{ id, handle: grant.handle, follows: grant.acts.includes("send_notices") }} />
    </DeskShell>
  )
}
