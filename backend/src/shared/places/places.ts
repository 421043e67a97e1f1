import { joinedKey } from "@khooshe/persian-text"
import { CITIES } from "./cities.data"
import { PROVINCE_ROWS, type ProvinceRow } from "./provinces.data"

export type City = {
  /** ASCII, one of a kind within its province */
  handle: string
  /** listed Persian name: what an address keeps */
  fa: string
  en: string
  /** other names people write */
  aliases: readonly string[]
}

export type Province = Omit<ProvinceRow, "centre"> & { centre: City; cities: readonly City[] }

/** A place as an address or a member keeps it. */
export type Place = {
  /** ISO code, or anything `findProvince` knows */
  province: string
  /** listed Persian name, or anything `findCity` knows */
  city: string
}

/** How far one place is from another; what delivery prices go by. */
export type DistanceBand = "same_city" | "same_province" | "neighbour" | "other"

function readCity(line: string): City {
  const [fa = "", en = "", aliases = ""] = line.split("=")
  const handle = en.toLowerCase().replace(/[^a-z0-9]+/g, "-")
  return { handle, fa, en, aliases: aliases.split("|").filter(Boolean) }
}

function readProvince({ centre, ...row }: ProvinceRow): Province {
  const cities = (CITIES[row.code] ?? "").trim().split("\n").map(readCity)
  const found = cities.find((city) => city.fa === centre)
  if (!found) throw new Error(`The centre of ${row.code} is not among its cities`)
  return { ...row, centre: found, cities }
}

/** The 31 provinces with their cities, in the order of their codes. */
export const PROVINCES: readonly Province[] = PROVINCE_ROWS.map(readProvince)

/** What names are compared by: blind to ی and ک of both alphabets, half spaces, spaces, hyphens and the script of digits. */
function nameKey(name: string): string {
  return joinedKey(name).replace(/[-‐.'’]/g, "")
}

const provinces = new Map(
  PROVINCES.flatMap((province) =>
    [province.code, province.handle, province.fa, province.en, `استان ${province.fa}`].map((name) => [nameKey(name), province] as const),
  ),
)

/** Listed names win over aliases, Persian over Latin, should two cities ever share a spelling. */
const cities = new Map(
  PROVINCES.map((province) => {
    const names = new Map<string, City>()
    const layers = [(city: City) => [city.fa], (city: City) => [city.handle, city.en], (city: City) => city.aliases]
    for (const namesOf of layers) {
      for (const city of province.cities) {
        for (const name of namesOf(city)) if (!names.has(nameKey(name))) names.set(nameKey(name), city)
      }
    }
    return [province.code, names] as const
  }),
)

/** A province by ISO code, Persian name (with «استان» or without), handle or English name; null when there is none. */
export function findProvince(name: string): Province | null {
  return provinces.get(nameKey(name)) ?? null
}

/** A city of a province by its listed name, another name in use, handle or Latin name; null when the province has none such. */
export function findCity(province: Province | string, name: string): City | null {
  const found = typeof province === "string" ? findProvince(province) : province
  return (found && cities.get(found.code)?.get(nameKey(name))) ?? null
}

/** How far a parcel goes from one place to another; null when one of the provinces is unknown, as in a cart without address. */
export function distanceBand(from: Place, to: Place): DistanceBand | null {
  const here = findProvince(from.province)
  const there = findProvince(to.province)
  if (!here || !there) return null
  if (here.code !== there.code) return here.neighbours.includes(there.code) ? "neighbour" : "other"
  const city = findCity(here, from.city)
  return city !== null && city === findCity(there, to.city) ? "same_city" : "same_province"
}
