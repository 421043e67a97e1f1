import { getLocale, getTranslations } from "next-intl/server"
import { readFrame } from "@/features/frame/data"
import { paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { ButtonLink } from "@/shared/ui/button"
import { clusterLook } from "@/shared/ui/cluster-look"
import { Selvedge } from "@/shared/ui/selvedge"
import { ShopLink } from "@/shared/ui/shop-link"
import { searchQuery, type Search } from "../query"

/** Nothing found is not an outage: say so, take off filters if there are any, and lead to the clusters. */
export async function NothingFound({ search, filtered }: { search: Search; filtered: boolean }) {
  const t = await getTranslations("search")
  const locale = await getLocale()
  const { shops } = await readFrame()
  return (
    <section className="mt-8 grid items-center gap-6 md:grid-cols-[5fr_7fr] md:gap-12">
      <div className="grid justify-items-start gap-3">
        <h1 className="text-2xl">{search.q ? t.rich("nothing", { query: () => <bdi>{search.q}</bdi> }) : t("nothingAtAll")}</h1>
        <p className="text-ink-2">{filtered ? t("nothingFiltered") : t("nothingHint")}</p>
        {filtered ? (
          <ButtonLink href={paths.search() + searchQuery(search, { clear: true })}>{t("clear")}</ButtonLink>
        ) : (
          <ButtonLink href={paths.clusters()}>{t("seeClusters")}</ButtonLink>
        )}
      </div>
      <div>
        <h2 className="mb-3 text-base">{t("startHere")}</h2>
        <ul className="grid grid-cols-2 gap-2.5 md:grid-cols-4 md:gap-3.5">
          {shops.map((shop) => (
            <li key={shop.handle}>
              <ShopLink href={paths.cluster(shop.handle)} className="tinted grid min-h-24 content-between overflow-hidden rounded-lg hover:underline" data-tint={clusterLook(shop.handle).tint}>
                <b className="p-3">
                  <bdi>{textIn(shop.name, locale)}</bdi>
                </b>
                <Selvedge cluster={shop.handle} />
              </ShopLink>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
