import type { CartAddress } from "@contracts/cart"
import type { Places } from "@contracts/config"
import type { Locale } from "@/i18n/locales"

/** The city of an address in the reader's language; addresses carry its Persian name. */
export function cityName(provinces: Places["provinces"], address: Pick<CartAddress, "province" | "city">, locale: Locale): string {
  const province = provinces.find(({ code, fa }) => code === address.province || fa === address.province)
  const city = province?.cities.find(({ fa }) => fa === address.city)
  return (locale === "fa" ? city?.fa : city?.en) ?? address.city
}
