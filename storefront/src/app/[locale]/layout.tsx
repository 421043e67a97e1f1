import "@/styles/globals.css"
import type { Metadata, Viewport } from "next"
import { getTranslations, setRequestLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { NavigationProgress } from "@/features/frame/components/navigation-progress"
import { directionOf, isLocale } from "@/i18n/locales"
import { fontVariables } from "@/shared/fonts"
import { siteUrl } from "@/shared/site"

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f3eb" },
    { media: "(prefers-color-scheme: dark)", color: "#161310" },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: "frame" })
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    openGraph: { siteName: t("name"), locale: locale === "fa" ? "fa_IR" : "en_US", type: "website" },
  }
}

/** The document. It reads neither cookie nor header: every page below decides for itself whether it is static. */
export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations("frame")
  return (
    <html lang={locale} dir={directionOf(locale)} className={fontVariables}>
      <body>
        <a className="skip btn btn-primary" href="#content">
          {t("skip")}
        </a>
        <NavigationProgress />
        {children}
      </body>
    </html>
  )
}
