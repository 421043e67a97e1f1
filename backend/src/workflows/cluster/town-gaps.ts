export type TownToOpen = {
  /** its Persian name as listed in the places */
  name: string
  /** ISO 3166-2 */
  province_code: string
  address_1: string
  postal_code: string
}

/** A town as Medusa knows it. Empty ids: not there yet. */
export type TownState = { name: string; location_id: string; set_id: string; zone_id: string; linked: boolean; in_channel: boolean }

/** Which stock locations and fulfilment sets are still to be made. */
export function townGaps(towns: TownToOpen[], state: TownState[]) {
  const lacking = (key: "location_id" | "set_id") => towns.filter((town) => !state.find((known) => known.name === town.name)?.[key])
  return {
    locations: lacking("location_id").map((town) => ({
      name: town.name,
      address: { address_1: town.address_1, city: town.name, province: town.province_code, postal_code: town.postal_code, country_code: "ir" },
    })),
    sets: lacking("set_id").map((town) => ({
      name: town.name,
      type: "shipping",
      service_zones: [{ name: town.name, geo_zones: [{ type: "country" as const, country_code: "ir" }] }],
    })),
  }
}
