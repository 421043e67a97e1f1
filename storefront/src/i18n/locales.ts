/** The languages that the shop speaks now. Persian is the source and the default. */
export const locales = ["fa", "en"] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = "fa"

export const isLocale = (value: string | undefined): value is Locale => locales.some((locale) => locale === value)

/** Writing direction of a language. */
export const directionOf = (locale: Locale): "rtl" | "ltr" => (locale === "fa" ? "rtl" : "ltr")

/**
 * The language for a visitor whose address names none: English when the browser asks for English
 * and not for Persian, Persian otherwise.
 */
export function guessLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "").toLowerCase().split(",").map((part) => part.trim().slice(0, 2))
  return wanted.includes("en") && !wanted.includes("fa") ? "en" : defaultLocale
}
