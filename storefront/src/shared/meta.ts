import type { Picture } from "@contracts/shared"
import type { Metadata } from "next"
import { locales, type Locale } from "@/i18n/locales"
import { localPath } from "./paths"
import { textIn } from "./texts"

type Page = { locale: Locale; /** without its language */ path: string; title: string; description: string; picture?: Picture | null; /** kept out of search engines */ hidden?: boolean }

/** Title, description, canonical address, the same page in the other languages, and the picture that is shared with it. */
export function pageMetadata({ locale, path, title, description, picture, hidden }: Page): Metadata {
  const short = description.length > 160 ? `${description.slice(0, 157).trimEnd()}…` : description
  return {
    title,
    description: short,
    alternates: {
      canonical: localPath(locale, path),
      languages: { ...Object.fromEntries(locales.map((other) => [other, localPath(other, path)])), "x-default": localPath("fa", path) },
    },
    openGraph: { title, description: short, url: localPath(locale, path), ...(picture ? { images: [{ url: `${picture.url}?w=1280`, alt: textIn(picture.alt, locale) }] } : {}) },
    ...(hidden ? { robots: { index: false } } : {}),
  }
}
