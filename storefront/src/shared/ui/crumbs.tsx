import { useLocale, useTranslations } from "next-intl"
import { localPath } from "@/shared/paths"
import { siteUrl } from "@/shared/site"
import { Icon } from "./icon"
import { JsonLd } from "./json-ld"
import { ShopLink } from "./shop-link"

export type Crumb = { name: string; href?: string }

/** Where this page lies; the same list goes to search engines. The last one is the page itself. */
export function Crumbs({ items }: { items: Crumb[] }) {
  const t = useTranslations("frame")
  const locale = useLocale()
  return (
    <nav aria-label={t("crumbs")}>
      <ol className="crumb">
        {items.map(({ name, href }, index) => (
          <li key={index}>
            {index > 0 && <Icon name="chev" flip />}
            {href ? <ShopLink href={href}><bdi>{name}</bdi></ShopLink> : <bdi aria-current="page">{name}</bdi>}
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: items.map(({ name, href }, index) => ({ "@type": "ListItem", position: index + 1, name, ...(href ? { item: siteUrl() + localPath(locale, href) } : {}) })),
        }}
      />
    </nav>
  )
}
