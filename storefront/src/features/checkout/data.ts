import "server-only"
import type { Places } from "@contracts/config"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { reads } from "@/shared/cache"
import { readKeptOrFail } from "@/shared/medusa"

export type Choice = { value: string; label: string }

/** Provinces of Iran with their cities; they change with a release, so they are kept. */
export const readPlaces = cache(async (): Promise<Places["provinces"]> => (await readKeptOrFail<Places>(reads.places())).provinces)

/** Provinces as a select offers them, in the order of the language's alphabet. */
export const provinceChoices = (provinces: Places["provinces"], locale: Locale): Choice[] =>
  sorted(provinces.map(({ code, fa, en }) => ({ value: code, label: locale === "fa" ? fa : en })), locale)

/** Cities of a province, by code or Persian name; the value is the Persian name, which is what an address carries. */
export function cityChoices(provinces: Places["provinces"], province: string, locale: Locale): Choice[] {
  const found = provinces.find(({ code, fa }) => code === province || fa === province)
  return sorted((found?.cities ?? []).map(({ fa, en }) => ({ value: fa, label: locale === "fa" ? fa : en ?? fa })), locale)
}

/** How to say a city: addresses carry its Persian name. Two cities of one name are told apart by their province, by code or Persian name. */
export async function readCityNames(locale: Locale): Promise<(city: string, province?: string) => string> {
  if (locale === "fa") return (city) => city
  const provinces = await readPlaces()
  return (city, province) => {
    const all = provinces.filter(({ code, fa }) => province === undefined || code === province || fa === province).flatMap(({ cities }) => cities)
    return all.find(({ fa }) => fa === city)?.en ?? city
  }
}

const sorted = (choices: Choice[], locale: Locale): Choice[] => choices.toSorted((one, other) => one.label.localeCompare(other.label, locale))
