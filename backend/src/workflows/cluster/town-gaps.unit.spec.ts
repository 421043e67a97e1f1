import { expect, it } from "vitest"
import { townGaps, type TownState, type TownToOpen } from "./town-gaps"

const town: TownToOpen = { name: "هیدج", province_code: "IR-19", address_1: "خیابان نمونه", postal_code: "1900000001" }
const state: TownState = { name: "هیدج", location_id: "sloc_1", set_id: "fuset_1", zone_id: "serzo_1", linked: true, in_channel: true }

it.each([
  ["a new town needs both", { ...state, location_id: "", set_id: "", zone_id: "" }, 1, 1],
  ["one that was interrupted needs only its zone", { ...state, set_id: "", zone_id: "" }, 0, 1],
  ["one that is whole needs nothing", state, 0, 0],
])("%s", (_, known, locations, sets) => {
  const gaps = townGaps([town], [known])
  expect([gaps.locations.length, gaps.sets.length]).toEqual([locations, sets])
})

it("a stock location says province and city, by which deliveries are priced", () => {
  expect(townGaps([town], [])?.locations[0]?.address).toMatchObject({ province: "IR-19", city: "هیدج", country_code: "ir" })
})
