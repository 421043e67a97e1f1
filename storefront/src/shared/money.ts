import type { Locale } from "@/i18n/locales"

/**
 * The one home of money. Amounts are whole rials everywhere inside; people read and type tomans.
 * The unit of display is a setting of this file, because the law is changing the currency's name and zeros.
 */
export const rialsPerDisplayUnit = 10
const unitNames: Record<Locale, string> = { fa: "تومان", en: "toman" }
const numberLocales: Record<Locale, string> = { fa: "fa-IR", en: "en-US" }

/** "۱٬۹۵۰٬۰۰۰" or "1,950,000" for 19,500,000 rials. A rest under one toman is a fault of the sender and throws. */
export function tomanDigits(rial: number, locale: Locale): string {
  if (!Number.isSafeInteger(rial) || rial % rialsPerDisplayUnit !== 0) throw new RangeError(`not a whole amount: ${rial} rials`)
  return new Intl.NumberFormat(numberLocales[locale]).format(rial / rialsPerDisplayUnit)
}

/** "تومان" or "toman". */
export const unitName = (locale: Locale): string => unitNames[locale]

/** "۱٬۹۵۰٬۰۰۰ تومان" or "1,950,000 toman". `Intl` would put «ریال» before the number, so the name is appended here. */
export const formatToman = (rial: number, locale: Locale): string => `${tomanDigits(rial, locale)} ${unitName(locale)}`

/**
 * The same for a unit price, which a division may leave with a fraction of a toman: rounded to the nearest toman,
 * for reading only. Never for an amount that is paid.
 */
export const formatUnitPrice = (rial: number, locale: Locale): string => formatToman(Math.round(rial / rialsPerDisplayUnit) * rialsPerDisplayUnit, locale)

/** The digits of `formatUnitPrice` without the unit's name, for rows where it stands elsewhere. */
export const unitPriceDigits = (rial: number, locale: Locale): string => tomanDigits(Math.round(rial / rialsPerDisplayUnit) * rialsPerDisplayUnit, locale)

/** US dollars of an export price: "USD 1,900" or "۱٬۹۰۰ دلار"; cents only when there are any. */
export function formatUsd(usd: number, locale: Locale): string {
  const digits = new Intl.NumberFormat(numberLocales[locale], { minimumFractionDigits: Number.isInteger(usd) ? 0 : 2, maximumFractionDigits: 2 }).format(usd)
  return locale === "fa" ? `${digits} دلار` : `USD ${digits}`
}
