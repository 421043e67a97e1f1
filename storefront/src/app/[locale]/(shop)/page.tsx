import { setRequestLocale } from "next-intl/server"
import { isLocale } from "@/i18n/locales"

export const dynamic = "force-static"
export const generateStaticParams = () => []

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (isLocale(locale)) setRequestLocale(locale)
  return <div className="wrap">…</div>
}
