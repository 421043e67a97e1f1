import { getLocale, getTranslations } from "next-intl/server"
import { locales } from "@/i18n/locales"
import { paths } from "@/shared/paths"
import { ShopLink } from "@/shared/ui/shop-link"
import { readFrame } from "../data"
import { languageNames } from "../languages"
import { EnamadSeal } from "./enamad-seal"
import { LanguageLink } from "./language-link"
import { Logo } from "./site-header"

export async function SiteFooter() {
  const t = await getTranslations("frame")
  const locale = await getLocale()
  const { clusterCount } = await readFrame()
  const columns = [
    {
      title: t("footBuy"),
      links: [
        [paths.orders(), t("track")],
        [paths.returns(), t("returns")],
        [paths.complaints(), t("complaints")],
        [paths.terms(), t("terms")],
      ],
    },
    {
      title: t("footClusters"),
      links: [
        [paths.clusters(), t("registry", { count: clusterCount })],
        [paths.showcase("zanjan-carpet"), t("exportLong")],
        [paths.about(), t("about")],
        [paths.contact(), t("contact")],
        [paths.desk(), t("desk")],
      ],
    },
  ] as const
  return (
    <footer className="foot">
      <div className="wrap grid gap-6 md:grid-cols-[2fr_1fr_1fr_1fr]">
        <div>
          <Logo name={t("name")} />
          <p className="max-w-[34ch]">{t("footAbout")}</p>
          <EnamadSeal label={t("enamad")} />
        </div>
        {columns.map(({ title, links }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(([href, words]) => (
                <li key={href}>
                  <ShopLink href={href}>{words}</ShopLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <h2>{t("footLanguage")}</h2>
          <ul>
            {locales.map((other) => (
              <li key={other}>{other === locale ? <span className="inline-block py-1">{languageNames[other]}</span> : <LanguageLink locale={other} name={languageNames[other]} />}</li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}
