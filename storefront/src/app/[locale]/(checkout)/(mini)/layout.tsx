import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Logo } from "@/features/frame/components/site-header"
import { pageLocale } from "@/shared/page"
import { paths } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import "@/styles/checkout.css"

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** While paying, nothing around it but the way back to the shop. */
export default async function MiniLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  await pageLocale(params)
  const [t, frame] = await Promise.all([getTranslations("checkout"), getTranslations("frame")])
  return (
    <>
      <header className="border-b border-line">
        <div className="wrap flex min-h-15 items-center justify-between">
          <Logo name={frame("name")} />
          <ShopLink className="flex min-h-11 items-center gap-2 text-sm text-ink-2 hover:text-ink" href={paths.home()}>
            {t("keepShopping")}
            <Icon name="chev" size="sm" flip />
          </ShopLink>
        </div>
      </header>
      <main id="content">{children}</main>
    </>
  )
}
