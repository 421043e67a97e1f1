import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { pageLocale } from "@/shared/page"
import "@/styles/checkout.css"
import "@/styles/desk.css"
import "@/styles/apply.css"

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "desk" })
  return { title: t("title"), robots: { index: false, follow: false } }
}

/** The member's desk stands apart from the shop: no header, footer or basket around it. */
export default async function DeskLayout({ children, params }: Props) {
  await pageLocale(params)
  return children
}
