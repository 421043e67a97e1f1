import { getTranslations } from "next-intl/server"
import { ErrorNote } from "@/features/checkout/components/error-note"
import { Outage } from "@/features/checkout/components/outage"
import { News } from "@/features/cluster-page/components/news"
import { PageForm } from "@/features/cluster-page/components/page-form"
import { PagePreview } from "@/features/cluster-page/components/page-preview"
import { readDeskPage } from "@/features/cluster-page/data"
import { DeskShell } from "@/features/desk/components/desk-shell"
import { NotHere } from "@/features/desk/components/not-here"
import { readMe } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import { clusterGrant } from "@/features/desk/sections"
import { sectionTitle } from "@/features/desk/titles"
import { isErrorCode } from "@/shared/error-code"
import { readKeptForm, type KeptForm } from "@/shared/kept-form"
import { outage, unlessOutage } from "@/shared/outage"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { one, type Query } from "@/shared/query"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import "@/styles/agent.css"
import "@/styles/cluster.css"

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Query> }
const fresh: KeptForm = { values: {}, errors: {} }
const dones = ["saved", "announced", "withdrawn"] as const

export const generateMetadata = sectionTitle("cluster_page")

/** What a cluster says of itself in the shop: story, pictures, news. */
export default async function ClusterPagePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const query = await searchParams
  const read = await unlessOutage(Promise.all([readDeskPage(locale, id), readMe()]))
  if (read === outage) return <Outage path={clusterPaths.page(id)} />
  const [page, me] = read
  const grant = clusterGrant(me, id)
  if (!page || !me || !grant) return <NotHere />
  const t = await getTranslations("clusterPage")
  const problem = one(query.problem)
  const refused = one(query.refused)
  const done = dones.find((each) => each === one(query.done))
  const previews = one(query.preview) !== undefined
  const kept = isErrorCode(problem) || previews ? await readKeptForm("cluster_page") : fresh
  const keptNews = isErrorCode(refused) ? await readKeptForm("announcement") : fresh
  return (
    <DeskShell me={me} grant={grant} current="cluster_page">
      <div className="grid max-w-2xl gap-6">
        <div>
          <h1 className="text-2xl">{t("title")}</h1>
          <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
          <ShopLink className="link inline-flex min-h-11 items-center text-sm" href={paths.cluster(page.handle)}>
            {t("inShop")}
          </ShopLink>
        </div>
        {done && (
          <Note tone="ok" live>
            {t(`done.${done}`)}
          </Note>
        )}
        {isErrorCode(problem) && Object.keys(kept.errors).length === 0 && <ErrorNote code={problem} />}
        {previews && <PagePreview page={page} values={kept.values} />}
        <PageForm cluster={id} page={page} kept={kept} overtaken={problem === "edited_meanwhile"} />
        {isErrorCode(refused) && Object.keys(keptNews.errors).length === 0 && <ErrorNote code={refused} />}
        <News cluster={id} page={page} kept={keptNews} />
      </div>
    </DeskShell>
  )
}
