import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CompareByKilo } from "@/features/home/components/compare-by-kilo"
import { ProvinceList } from "@/features/home/components/province-list"
import { ShopTiles } from "@/features/home/components/shop-tiles"
import { readHome } from "@/features/home/data"
import { ListingGrid } from "@/features/listing/components/listing-card"
import { pageMetadata } from "@/shared/meta"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { JsonLd } from "@/shared/ui/json-ld"
import { siteUrl } from "@/shared/site"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations("frame")
  const { shops } = await readHome()
  return { ...pageMetadata({ locale, path: paths.home(), title: t("title"), description: t("description"), picture: shops[0]?.picture ?? null }), title: { absolute: t("title") } }
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations("home")
  const { shops, listings, compare, provinces, totals } = await readHome()
  return (
    <>
      <section className="wrap grid items-center gap-6 pt-7 md:grid-cols-[5fr_7fr] md:gap-12 md:pt-12">
        <div>
          <h1 className="home-title whitespace-pre-line">{t("promise")}</h1>
          <p className="mt-2 mb-5 max-w-[46ch] text-ink-2 md:mt-3 md:mb-7 md:text-lg">{t("lead")}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink look="primary" href={paths.clusters()}>
              {t("seeClusters")}
            </ButtonLink>
            <ButtonLink href={paths.orders()}>
              <Icon name="box" size="sm" />
              {t("findOrder")}
            </ButtonLink>
          </div>
          <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-2">
            <li className="inline-flex items-center gap-1.5">
              <Icon name="bunch" size="sm" />
              {t("members", { count: totals.members })}
            </li>
            <li className="inline-flex items-center gap-1.5">
              <Icon name="scale" size="sm" />
              {t("unitPriceBeside")}
            </li>
            <li className="inline-flex items-center gap-1.5">
              <Icon name="seal" size="sm" />
              {t("permitOnly")}
            </li>
          </ul>
        </div>
        <ShopTiles shops={shops} />
      </section>
      <section className="wrap section">
        <div className="section-head">
          <h2>{t("goodsTitle")}</h2>
          <ButtonLink look="quiet" compact href={paths.search()}>
            {t("allGoods", { count: totals.goods })}
            <Icon name="chev" size="sm" flip />
          </ButtonLink>
        </div>
        <ListingGrid listings={listings} />
      </section>
      <CompareByKilo listings={compare} />
      <section className="wrap section">
        <div className="section-head">
          <h2>{t("registryTitle", { clusters: totals.clusters, provinces: provinces.length })}</h2>
          <ButtonLink look="quiet" compact href={paths.clusters()}>
            {t("wholeRegistry")}
            <Icon name="chev" size="sm" flip />
          </ButtonLink>
        </div>
        <ProvinceList provinces={provinces} />
        <p className="mt-3 text-xs text-ink-3">{t("pipsNote")}</p>
      </section>
      <JsonLd data={{ "@context": "https://schema.org", "@type": "WebSite", url: `${siteUrl()}/${locale}`, name: (await getTranslations("frame"))("name"), potentialAction: { "@type": "SearchAction", target: `${siteUrl()}/${locale}/search?q={search_term_string}`, "query-input": "required name=search_term_string" } }} />
    </>
  )
}
