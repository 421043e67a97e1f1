import type { LocalizedText } from "@contracts/shared"
import { useLocale } from "next-intl"
import type { Locale } from "@/i18n/locales"

/** A text in the reader's language. */
export const textIn = (text: LocalizedText, locale: Locale): string => text[locale]

/** `textIn` bound to the language of the page, for server components. */
export function useText(): (text: LocalizedText) => string {
  const locale = useLocale()
  return (text) => textIn(text, locale)
}
