import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { places } from "../../contracts/config"
import { PROVINCES, distanceBand, findCity, findProvince, type DistanceBand, type Place } from "./index"

describe("the list of places is whole", () => {
  it("has 31 provinces with codes and handles of their own", () => {
    expect(PROVINCES).toHaveLength(31)
    expect(new Set(PROVINCES.map(({ code }) => code)).size).toBe(31)
    expect(new Set(PROVINCES.map(({ handle }) => handle)).size).toBe(31)
    for (const { code, handle } of PROVINCES) {
      expect(code).toMatch(/^IR-(0\d|[12]\d|30)$/)
      expect(handle).toMatch(/^[a-z]+(-[a-z]+)*$/)
    }
  })
  it("has 1,320 cities, each centre among them", () => {
    expect(PROVINCES.reduce((sum, { cities }) => sum + cities.length, 0)).toBe(1_320)
    for (const province of PROVINCES) expect(findCity(province, province.centre.fa)).toBe(province.centre)
  })
  it("is what the contract promises", () => {
    expect(places.safeParse({ provinces: PROVINCES }).success).toBe(true)
  })
  it.each(PROVINCES.map((province) => [province.en, province] as const))("%s: names are clean, and each finds its own city", (_, province) => {
    expect(new Set(province.cities.map(({ handle }) => handle)).size).toBe(province.cities.length)
    for (const city of province.cities) {
      expect(city.handle).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(city.en).toMatch(/^[A-Z][A-Za-z -]*$/)
      for (const name of [city.fa, ...city.aliases]) expect(name).toMatch(/^[آاأئؤءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]+([ \u200c][آاأئؤءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]+)*$/)
      for (const name of [city.fa, city.handle, city.en, ...city.aliases]) expect(findCity(province, name)).toBe(city)
    }
  })
  it("borders are shared by both sides", () => {
    for (const { code, neighbours } of PROVINCES) {
      expect(neighbours.length).toBeGreaterThan(1)
      expect(neighbours).not.toContain(code)
      expect(new Set(neighbours).size).toBe(neighbours.length)
      for (const other of neighbours) expect(findProvince(other)?.neighbours).toContain(code)
    }
  })
  it("has the towns of our clusters", () => {
    expect(findCity("zanjan", "هیدج")?.en).toBe("Hidaj")
    expect(findCity("north-khorasan", "بجنورد")?.en).toBe("Bojnurd")
    expect(findCity("north-khorasan", "گرمه")?.en).toBe("Garmeh")
    expect(findCity("qazvin", "قزوین")?.en).toBe("Qazvin")
    expect(findCity("zanjan", "زنجان")?.en).toBe("Zanjan")
    expect(findCity("lorestan", "خرم‌آباد")?.en).toBe("Khorramabad")
  })
})

describe("a place is found however it is typed", () => {
  it.each([
    ["IR-23", "IR-23"],
    ["ir-23", "IR-23"],
    ["IR-۲۳", "IR-23"],
    ["تهران", "IR-23"],
    [" استان تهران ", "IR-23"],
    ["tehran", "IR-23"],
    ["آذربايجان شرقي", "IR-03"],
    ["آذربایجان‌شرقی", "IR-03"],
    ["چهارمحال وبختیاری", "IR-14"],
    ["كردستان", "IR-12"],
    ["North Khorasan", "IR-28"],
    ["north-khorasan", "IR-28"],
  ])("province %j", (name, code) => expect(findProvince(name)?.code).toBe(code))

  it.each(["", "IR-31", "IR", "تگزاس", "constructor", "__proto__"])("no province %j", (name) => expect(findProvince(name)).toBeNull())

  it.each([
    ["IR-15", "خرم آباد", "خرم‌آباد"],
    ["IR-15", "خرماباد", "خرم‌آباد"],
    ["IR-19", "آب بر", "آب‌بر"],
    ["IR-19", "صايين قلعه", "صائین‌قلعه"],
    ["IR-22", "بندر عباس", "بندرعباس"],
    ["IR-01", "انزلی", "بندر انزلی"],
    ["IR-01", "بندرانزلي", "بندر انزلی"],
    ["IR-10", "نایین", "نائین"],
    ["IR-23", "اسلام‌شهر", "اسلامشهر"],
    ["IR-23", "Rey", "ری"],
    ["تهران", "شهر ری", "ری"],
    ["IR-02", "گلوگاه", "گلوگاه"],
  ])("%s: %j is %s", (province, name, fa) => expect(findCity(province, name)?.fa).toBe(fa))

  it.each([
    ["IR-23", "بجنورد"],
    ["IR-99", "تهران"],
    ["IR-03", "تبریز1-"],
    ["IR-23", ""],
    ["IR-23", "constructor"],
  ])("%s has no %j", (province, name) => expect(findCity(province, name)).toBeNull())

  it("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (province, city) => {
        findProvince(province)
        findCity("IR-23", city)
        return true
      }),
    )
  })
})

const at = (province: string, city: string): Place => ({ province, city })

describe("how far a parcel goes", () => {
  it.each<[string, Place, Place, DistanceBand | null]>([
    ["in town", at("IR-19", "هیدج"), at("IR-19", "هیدج"), "same_city"],
    ["in town, typed otherwise", at("IR-28", "بجنورد"), at("خراسان شمالي", "بجنورد "), "same_city"],
    ["in the province", at("IR-19", "هیدج"), at("IR-19", "زنجان"), "same_province"],
    ["in the province, a town that is not listed", at("IR-19", "هیدج"), at("IR-19", "ناکجا"), "same_province"],
    ["next province", at("IR-19", "زنجان"), at("IR-26", "قزوین"), "neighbour"],
    ["far", at("IR-28", "بجنورد"), at("IR-23", "تهران"), "other"],
    ["same name, other province", at("IR-06", "سردشت"), at("IR-04", "سردشت"), "other"],
    ["no address", at("IR-19", "زنجان"), at("", ""), null],
  ])("%s", (_, from, to, band) => expect(distanceBand(from, to)).toBe(band))

  it("is the same both ways", () => {
    const province = fc.constantFrom(...PROVINCES)
    fc.assert(
      fc.property(province, province, (a, b) => {
        const here = at(a.code, a.centre.fa)
        const there = at(b.code, b.centre.fa)
        return distanceBand(here, there) === distanceBand(there, here)
      }),
      { numRuns: 500 },
    )
  })
})
