import { getLocale, getTranslations } from "next-intl/server"
import { directionOf, type Locale } from "@/i18n/locales"
import { localPath, paths } from "@/shared/paths"
import { textIn } from "@/shared/texts"
import { Icon } from "@/shared/ui/icon"
import { Mark } from "@/shared/ui/mark"
import { ShopLink } from "@/shared/ui/shop-link"
import { readFrame } from "../data"
import { digitsOf, languageNames, otherLocale } from "../languages"
import { CartCount } from "./cart-count"
import { CurrentLink } from "./current-link"
import { LanguageLink } from "./language-link"
import { SearchBox } from "./search-box"

export function Logo({ name }: { name: string }) {
  return (
    <ShopLink className="logo" href={paths.home()}>
      <Mark />
      {name}
    </ShopLink>
  )
}

/** Header of the shop. No cookie is read here: the count in the basket is a client leaf. */
export async function SiteHeader() {
  const locale = (await getLocale()) satisfies Locale
  const t = await getTranslations("frame")
  const { shops } = await readFrame()
  const other = otherLocale(locale)
  return (
    <header className="site-head" dir={directionOf(locale)}>
      <div className="wrap site-head-row">
        <Logo name={t("name")} />
        <span className="md:hidden" />
        <div className="flex items-center justify-end gap-1 md:order-3 md:gap-3">
          <LanguageLink locale={other} name={languageNames[other]} className="inline-flex min-h-11 items-center px-2 text-sm text-ink-2 hover:text-ink" />
          <ShopLink className="hidden min-h-11 items-center gap-2 text-sm text-ink-2 hover:text-ink md:inline-flex" href={paths.orders()}>
            <Icon name="box" size="sm" />
            {t("track")}
          </ShopLink>
          <ShopLink className="icon-link" href={paths.account()}>
            <Icon name="user" />
            <span className="sr-only">{t("account")}</span>
          </ShopLink>
          <ShopLink className="icon-link max-md:hidden" href={paths.cart()}>
            <Icon name="basket" />
            <span className="sr-only">{t("cart")}</span>
            <CartCount digits={digitsOf(locale)} />
          </ShopLink>
        </div>
        <SearchBox />
      </div>
      <nav className="wrap site-nav" aria-label={t("mainNav")}>
        <CurrentLink href={localPath(locale, paths.clusters())}>{t("clusters")}</CurrentLink>
        {shops.map((shop) => (
          <CurrentLink key={shop.handle} href={localPath(locale, paths.cluster(shop.handle))}>
            <bdi>{textIn(shop.name, locale)}</bdi>
          </CurrentLink>
        ))}
        <CurrentLink href={localPath(locale, paths.showcase("zanjan-carpet"))}>{t("export")}</CurrentLink>
      </nav>
    </header>
  )
}
