import type { ClusterPage } from "@contracts/cluster"
import type { MetadataRoute } from "next"
import { locales } from "@/i18n/locales"
import { readCluster, readRegistry } from "@/features/cluster/data"
import { localPath, paths } from "@/shared/paths"
import { siteUrl } from "@/shared/site"

/** Made when it is asked for, from what browse pages keep anyway. */
export const dynamic = "force-dynamic"

const plain = [paths.home(), paths.clusters(), paths.about(), paths.contact(), paths.terms(), paths.returns(), paths.complaints()]

const entry = (path: string, modified?: string): MetadataRoute.Sitemap[number] => ({
  url: siteUrl() + localPath("fa", path),
  ...(modified ? { lastModified: modified } : {}),
  alternates: { languages: Object.fromEntries(locales.map((locale) => [locale, siteUrl() + localPath(locale, path)])) },
})

const pagesOf = (cluster: ClusterPage): MetadataRoute.Sitemap => [
  ...cluster.kinds.map((kind) => entry(paths.kind(kind.handle))),
  ...cluster.members.map((member) => entry(paths.member(member.handle))),
  ...cluster.listings.map((listing) => entry(paths.product(listing.handle), listing.updated_at)),
]

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { clusters } = await readRegistry()
  const shops = await Promise.all(clusters.filter((cluster) => cluster.has_shop).map((cluster) => readCluster(cluster.handle)))
  return [...plain.map((path) => entry(path)), ...clusters.map((cluster) => entry(paths.cluster(cluster.handle))), entry(paths.showcase("zanjan-carpet")), ...shops.flatMap((cluster) => (cluster ? pagesOf(cluster) : []))]
}
