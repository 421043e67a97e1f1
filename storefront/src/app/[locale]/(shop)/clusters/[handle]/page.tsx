import { MissingPage, missingMetadata } from "@/shared/ui/missing-page"
import type { ClusterPage as Cluster } from "@contracts/cluster"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Announcements } from "@/features/cluster/components/announcements"
import { ClusterHead } from "@/features/cluster/components/cluster-head"
import { KindStrip } from "@/features/cluster/components/kind-strip"
import { MemberList } from "@/features/cluster/components/member-list"
import { StageTimeline } from "@/features/cluster/components/stage-timeline"
import { readCluster } from "@/features/cluster/data"
import { ListingGrid } from "@/features/listing/components/listing-card"
import { PackCard } from "@/features/listing/components/pack-card"
import { shelfOf } from "@/features/listing/pack-entries"
import { pageMetadata } from "@/shared/meta"
import { pageHandle } from "@/shared/page"
import { localPath, paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { Crumbs } from "@/shared/ui/crumbs"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; handle: string }> }
const shown = 12

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await pageHandle(params)
  const cluster = await readCluster(handle)
  if (!cluster) return missingMetadata(locale)
  return pageMetadata({ locale, path: paths.cluster(handle), title: textIn(cluster.name, locale), description: textIn(cluster.story, locale), picture: cluster.hero ?? cluster.picture })
}

export default async function ClusterPage({ params }: Props) {
  const { locale, handle } = await pageHandle(params)
  const cluster = await readCluster(handle)
  if (!cluster) return <MissingPage />
  const frame = await getTranslations("frame")
  const t = await getTranslations("cluster")
  return (
    <div className="wrap">
      <Crumbs items={[{ name: frame("home"), href: paths.home() }, { name: frame("clusters"), href: paths.clusters() }, { name: textIn(cluster.province.name, locale), href: `${paths.clusters()}#${cluster.province.handle}` }, { name: textIn(cluster.name, locale) }]} />
      <ClusterHead cluster={cluster} />
      {cluster.announcements.length > 0 && <Announcements announcements={cluster.announcements} />}
      {cluster.kinds.length > 0 && <KindStrip kinds={cluster.kinds} />}
      {cluster.listings.length > 0 && (
        <section className="mt-8 md:mt-12">
          <div className="section-head">
            <h2>
              {t("goodsTitle")} <span className="text-sm font-normal text-ink-3">{t("goodsCount", { count: cluster.listings.length, members: new Set(cluster.listings.map((listing) => listing.member.handle)).size })}</span>
            </h2>
            {cluster.listings.length > shown && (
              <ButtonLink look="quiet" compact href={`/search?cluster=${cluster.handle}`}>
                {t("allGoods")}
                <Icon name="chev" size="sm" flip />
              </ButtonLink>
            )}
          </div>
          {cluster.listings.every((listing) => listing.unit === "kg") ? (
            <ul className="goods">
              {shelfOf(cluster.listings).slice(0, shown).map((entry) => (
                <PackCard key={entry.pack.variant_id} entry={entry} />
              ))}
            </ul>
          ) : (
            <ListingGrid listings={cluster.listings.slice(0, shown)} />
          )}
        </section>
      )}
      {!cluster.has_shop && (
        <Note icon="bunch" className="mt-8">
          {t("noShop")}{" "}
          <a className="link" href={localPath(locale, paths.clusters())}>
            {t("backToRegistry")}
          </a>
        </Note>
      )}
      <div className="section grid items-start gap-8 md:grid-cols-[7fr_5fr]">
        {cluster.members.length > 0 && (
          <section>
            <h2 className="mb-3.5">{t("membersTitle")}</h2>
            <MemberList members={cluster.members} cluster={cluster.handle} />
          </section>
        )}
        <StageTimeline stages={cluster.stages} />
        <Assets cluster={cluster} title={t("assetsTitle")} say={(text) => textIn(text, locale)} />
      </div>
      {cluster.has_shop && cluster.handle === "zanjan-carpet" && <ExportCall title={t("exportTitle")} text={t("exportText")} action={t("exportAction")} href={paths.showcase(cluster.handle)} />}
    </div>
  )
}

function Assets({ cluster, title, say }: { cluster: Cluster; title: string; say: (text: Cluster["name"]) => string }) {
  if (cluster.assets.length === 0) return null
  return (
    <section>
      <h2 className="mb-3.5">{title}</h2>
      <ul className="panel rows">
        {cluster.assets.map((asset) => (
          <li key={asset.en} className="px-4 py-3 text-sm">
            {say(asset)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ExportCall({ title, text, action, href }: { title: string; text: string; action: string; href: string }) {
  return (
    <section className="panel section grid items-center gap-4 p-5 md:grid-cols-[1fr_auto] md:p-9">
      <div>
        <h2>{title}</h2>
        <p className="mt-1 text-ink-2">{text}</p>
      </div>
      <ButtonLink look="primary" href={href}>
        {action}
      </ButtonLink>
    </section>
  )
}
