"use client"

import { usePathname } from "next/navigation"

/** The same page in another language. A whole load, because the direction of the document changes. */
export function LanguageLink({ locale, name, className }: { locale: string; name: string; className?: string }) {
  const path = usePathname()
  return (
    <a className={className} href={path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`)} lang={locale} hrefLang={locale} dir={locale === "fa" ? "rtl" : "ltr"}>
      {name}
    </a>
  )
}
