import "server-only"
import { setRequestLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { isLocale, type Locale } from "@/i18n/locales"

/** Every page begins with this: its language from the path, told to next-intl without reading a header. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return locale
}

/** The same for a page of one thing: language and handle. */
export async function pageHandle(params: Promise<{ locale: string; handle: string }>): Promise<{ locale: Locale; handle: string }> {
  const locale = await pageLocale(params)
  const { handle } = await params
  return { locale, handle }
}
