import { setRequestLocale } from "next-intl/server"
import type { ReactNode } from "react"
import { BottomBar } from "@/features/frame/components/bottom-bar"
import { SiteFooter } from "@/features/frame/components/site-footer"
import { SiteHeader } from "@/features/frame/components/site-header"
import { isLocale } from "@/i18n/locales"

/** Header, footer and bottom bar of browse, cart and order pages. */
export default async function ShopLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (isLocale(locale)) setRequestLocale(locale)
  return (
    <>
      <SiteHeader />
      <main id="content">{children}</main>
      <SiteFooter />
      <BottomBar />
    </>
  )
}
