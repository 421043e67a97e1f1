import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProvinceMap } from "@/features/cluster/components/province-map"
import { RegistryFilters } from "@/features/cluster/components/registry-filters"
import { RegistryRow } from "@/features/cluster/components/registry-row"
import { WovenBar } from "@/features/cluster/components/woven-bar"
import { readRegistry } from "@/features/cluster/data"
import { clusterKinds, countBy, filterStyle, groupByProvince } from "@/features/cluster/registry"
import { pageMetadata } from "@/shared/meta"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { Crumbs } from "@/shared/ui/crumbs"
import { Note } from "@/shared/ui/note"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("registry")
  const { clusters, provinces } = await readRegistry()
  return pageMetadata({ locale, path: paths.clusters(), title: t("title", { clusters: clusters.length, provinces: provinces.length }), description: t("lead") })
}

export default async function RegistryPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations("registry")
  const frame = await getTranslations("frame")
  const registry = await readRegistry()
  const { clusters, provinces, minimum_units } = registry
  const groups = groupByProvince(registry)
  const byLevel = (level: number) => countBy(clusters, (cluster) => cluster.stage.level, level)
  const sources = [...new Set(clusters.map((cluster) => textIn(cluster.stage.source.outlet, locale)))]
  return (
    <div className="wrap registry">
      <style>{filterStyle(provinces.map((province) => province.handle))}</style>
      <Crumbs items={[{ name: frame("home"), href: paths.home() }, { name: frame("clusters") }]} />
      <div className="registry-head">
        <div>
          <h1 className="mb-1">{t("title", { clusters: clusters.length, provinces: provinces.length })}</h1>
          <p className="max-w-[54ch] text-ink-2">{t("lead")}</p>
          <WovenBar counts={{ 1: byLevel(1), 2: byLevel(2), 3: byLevel(3), 4: byLevel(4), 5: byLevel(5) }} />
        </div>
        <ProvinceMap groups={groups} />
      </div>
      <div className="registry-columns">
        <RegistryFilters registry={registry} groups={groups} />
        <div className="registry-list">
          {groups.map(({ province, clusters: own }) => (
            <section key={province.handle} id={province.handle} className="province" data-province={province.handle} aria-labelledby={`province-of-${province.handle}`}>
              <header className="flex flex-wrap items-baseline gap-x-2.5 pb-2.5">
                <h2 id={`province-of-${province.handle}`} className="section-small mb-0">
                  {textIn(province.name, locale)}
                </h2>
                <span className="text-sm text-ink-3">
                  {clusterKinds
                    .map((kind) => ({ kind, count: countBy(own, (cluster) => cluster.kind, kind) }))
                    .filter(({ count }) => count > 0)
                    .map(({ kind, count }) => t(`counted.${kind}`, { count }))
                    .join(t("and"))}
                </span>
                {province.facts.length > 0 && <p className="w-full text-xs text-ink-3 md:w-auto md:flex-1 md:text-end">{province.facts.map((fact) => textIn(fact, locale)).join(" ")}</p>}
              </header>
              <ul className="panel rows overflow-hidden">
                {own.map((cluster) => (
                  <RegistryRow key={cluster.handle} cluster={cluster} />
                ))}
              </ul>
            </section>
          ))}
          <p className="registry-count" data-words={t("shown")} />
          <Note className="mt-6">{t("note", { units: minimum_units, sources: sources.join(t("comma")) })}</Note>
        </div>
      </div>
    </div>
  )
}
