import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { LanguageLink } from "@/features/frame/components/language-link"
import { languageNames, otherLocale } from "@/features/frame/languages"
import { paths } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"
import { Mark } from "@/shared/ui/mark"
import { ShopLink } from "@/shared/ui/shop-link"

/** The showcase stands by itself: its own head and a short foot, with one way into the shop. */
export function ShowcaseFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("showcase")
  const locale = useLocale()
  const other = otherLocale(locale)
  return (
    <>
      <header className="border-b border-line">
        <div className="wrap flex min-h-17 items-center gap-5">
          <ShopLink href={paths.home()} className="flex min-h-11 items-center gap-3 font-bold leading-snug">
            <Mark />
            <span>
              {t("headName")}
              <span className="block text-xs font-normal text-ink-2">{t("headLine")}</span>
            </span>
          </ShopLink>
          <nav className="ms-auto hidden items-center gap-6 text-sm md:flex" aria-label={t("nav")}>
            {(["collection", "how", "makers"] as const).map((id) => (
              <a key={id} href={`#${id}`} className="inline-flex min-h-11 items-center text-ink-2 hover:text-ink">
                {t(`section.${id}`)}
              </a>
            ))}
          </nav>
          <span className="ms-auto inline-flex items-center gap-1.5 text-sm md:ms-0">
            <Icon name="globe" size="sm" />
            <LanguageLink locale={other} name={languageNames[other]} className="inline-flex min-h-11 items-center hover:underline" />
          </span>
        </div>
      </header>
      <main id="content">{children}</main>
      <footer className="mt-16 bg-sunken py-8 text-sm text-ink-2">
        <div className="wrap flex flex-wrap justify-between gap-x-6 gap-y-2">
          <p>{t("foot")}</p>
          <ShopLink href={paths.home()} className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-0">
            {t("toShop")}
          </ShopLink>
        </div>
      </footer>
    </>
  )
}
