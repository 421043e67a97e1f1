import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { NoticeForm } from "@/features/notice/components/notice-form"
import { SentNotices } from "@/features/notice/components/sent-notices"
import { readSentNotices } from "@/features/notice/data"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { isId } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import "@/styles/agent.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }

export const generateMetadata = sectionTitle("cluster_notices")

/** What a cluster tells its members. */
export default async function ClusterNoticesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const asked = one(query.before)
  const before = asked && isId(asked) ? asked : undefined
  const read = await unlessOutage(Promise.all([readSentNotices(locale, id, before), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.notices(id)} />
  const [page, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  const t = await getTranslations("notice")
  const problem = one(query.problem)
  const kept = isErrorCode(problem) ? await readKeptForm("notice") : { values: {}, errors: {} }
  return (
    <DeskShell me={me} grant={grant} current="cluster_notices">
      <div className="grid max-w-2xl gap-5">
        <div>
          <h1 className="text-2xl">{t("clusterTitle")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("clusterLead")}</p>
        </div>
        {one(query.done) === "sent" && (
          <Note tone="ok" live>
            {t("done")}
          </Note>
        )}
        {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        {!before && <NoticeForm cluster={id} {...page} kept={kept} sendKey={randomUUID()} />}
        <SentNotices cluster={id} {...page} before={before} />
      </div>
    </DeskShell>
  )
}
