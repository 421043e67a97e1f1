import { getTranslations } from "next-intl/server"
import { ApplicationOfCluster } from "@/features/application/components/application-detail"
import { readApplication } from "@/features/application/data"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { readPlaces } from "@/features/checkout/data"
import { cityName } from "@/features/checkout/place-names"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { one, type Query } from "@/shared/query"
import { textIn } from "@/shared/texts"
import { Note } from "@/shared/ui/note"
import "@/styles/agent.css"

type Props = { params: Promise<{ locale: string; id: string; applicationId: string }>; searchParams: Promise<Query> }

const done = ["ask", "admit", "refuse"] as const

export const generateMetadata = sectionTitle("applications")

/** One application, for the agent who decides. */
export default async function ClusterApplicationPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id, applicationId } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readApplication(locale, id, applicationId), readMe(), readPlaces()]))
  if (read === outage) return <Outage path={clusterPaths.application(id, applicationId)} />
  const [application, me, places] = read
  const grant = clusterGrant(me, id)
  if (!application || !me || !grant) return <NotHere />
  const t = await getTranslations("apply.agent")
  const problem = one(query.problem)
  const happened = done.find((act) => act === one(query.done))
  const kept = isErrorCode(problem) ? await readKeptForm("decision") : { values: {}, errors: {} }
  const { facts, province } = application
  const place = facts.city ? [cityName(places, { province: facts.province_code, city: facts.city }, locale), province && textIn(province, locale)].filter(Boolean).join(locale === "fa" ? "، " : ", ") : ""
  return (
    <DeskShell me={me} grant={grant} current="applications">
      <div className="grid gap-4">
        {happened && (
          <Note tone="ok" live>
            {t(`done.${happened}`)}
          </Note>
        )}
        {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        <ApplicationOfCluster application={application} cluster={{ id }} place={place} kept={kept} />
      </div>
    </DeskShell>
  )
}
