import type { Places } from "../../contracts/config"
import { PROVINCES } from "./places"

/** The 31 provinces with their cities, as every form and table of ours reads them. */
export const placesAnswer: Places = {
  provinces: PROVINCES.map(({ code, handle, fa, en, neighbours, cities }) => ({
    code,
    handle,
    fa,
    en,
    neighbours: [...neighbours],
    cities: cities.map((city) => ({ handle: city.handle, fa: city.fa, en: city.en || null })),
  })),
}
