import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import type { Locale } from "@/i18n/locales"
import { NotFoundScreen } from "./not-found-screen"

/** Throws where React catches it, so that the page around it is still written; Next takes its status from the error. */
function Status404(): null {
  notFound()
}

/**
 * What a static page answers when its thing does not exist: status 404 and the whole screen in the HTML. A bare
 * `notFound()` would leave the body of a static page to the browser's script.
 */
export function MissingPage() {
  return (
    <Suspense fallback={<NotFoundScreen />}>
      <Status404 />
    </Suspense>
  )
}

/** Its title; search engines leave it. */
export async function missingMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "notFound" })
  return { title: t("title"), robots: { index: false } }
}
