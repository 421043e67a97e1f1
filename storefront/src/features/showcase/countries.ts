import type { Locale } from "@/i18n/locales"

/** ISO 3166-1 alpha-2; Iran is left out, because an export enquiry comes from elsewhere. */
const codes =
  "AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IS IT JM JO JP KE KG KH KR KW KZ LA LB LK LT LU LV LY MA MD ME MK MM MN MT MU MX MY MZ NA NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO SV SY TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW".split(" ")

export const isCountry = (code: string): boolean => codes.includes(code)

/** Countries by name, sorted as the language sorts. */
export function countriesIn(locale: Locale): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([locale], { type: "region" })
  const collator = new Intl.Collator(locale)
  return codes.map((code) => ({ code, name: names.of(code) ?? code })).toSorted((a, b) => collator.compare(a.name, b.name))
}
