import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { pageLocale } from "@/shared/page"
import "@/styles/checkout.css"
import "@/styles/desk.css"
import "@/styles/apply.css"

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const [t, frame] = await Promise.all([getTranslations({ locale, namespace: "desk" }), getTranslations({ locale, namespace: "frame" })])
  // a title of a layout takes the place of the template above it, so it is said again
  return { title: { default: t("title"), template: `%s · ${frame("name")}` }, robots: { index: false, follow: false } }
}

/** The member's desk stands apart from the shop: no header, footer or basket around it. */
export default async function DeskLayout({ children, params }: Props) {
  await pageLocale(params)
  return children
}
