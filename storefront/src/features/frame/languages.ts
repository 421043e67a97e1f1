import { locales, type Locale } from "@/i18n/locales"

/** Each language by its own name, whatever the language of the page. */
export const languageNames: Record<Locale, string> = { fa: "فارسی", en: "English" }

export const otherLocale = (locale: Locale): Locale => locales.find((other) => other !== locale) ?? locale

/** Ten digits for client leaves, which get no messages. */
export const digitsOf = (locale: Locale): string => (locale === "fa" ? "۰۱۲۳۴۵۶۷۸۹" : "0123456789")
