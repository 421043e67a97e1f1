import { toPersianDigits } from "@khooshe/persian-text"
import type { Locale } from "@/i18n/locales"

/** Digits of the language in a text that is no number: a postal code, a pick-up code. */
export const localDigits = (text: string, locale: Locale): string => (locale === "fa" ? toPersianDigits(text) : text)

/** "۰۹۱۲ ۰۰۰ ۰۰۰۰": a mobile number as it is read aloud. Masked ones keep their dots. */
export function mobileInGroups(mobile: string, locale: Locale): string {
  const groups = mobile.length === 11 ? [mobile.slice(0, 4), mobile.slice(4, 7), mobile.slice(7)].join(" ") : mobile
  return localDigits(groups, locale)
}
