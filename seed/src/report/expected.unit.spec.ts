import { describe, expect, it } from "vitest"
import { expected, shortfalls } from "./expected"
import type { ClusterCount } from "./read"

const registry = { entries: 30, bilingual: 30, pictured: 30 }
const whole: ClusterCount[] = Object.entries(expected).map(([cluster, least]) => ({
  ...least, cluster, bilingual: least.goods + 5, goods: least.goods + 5, pictured: least.goods + 5, heroes: least.goods + 5,
  kits: cluster === "zanjan-carpet" ? 0 : 10, masters: 200, drawings: 200, permits: { valid: 4, expiring: 1, expired: 1, none: 1, unverified: 1 },
}))
const but = (cluster: string, change: Partial<ClusterCount>) => whole.map((count) => (count.cluster === cluster ? { ...count, ...change } : count))

describe("the report fails when there is less than the catalogue asks for", () => {
  it("and only then", () => {
    expect(shortfalls(whole, registry)).toEqual([])
  })

  it.each<[string, ClusterCount[], RegExp]>([
    ["a shop is missing", whole.slice(1), /bojnurd-candy: nothing/],
    ["a member is missing", but("qazvin-sweets", { members: 8 }), /8 members instead of 9/],
    ["a kind has no goods", but("hidaj-shoes", { kinds: 7 }), /7 kinds/],
    ["goods speak one language", but("zanjan-carpet", { bilingual: 30 }), /lack a language/],
    ["goods have no picture", but("hidaj-shoes", { pictured: 20 }), /lack a picture/],
    ["two goods look the same", but("hidaj-shoes", { heroes: 34 }), /share their first picture/],
    ["no pack shares stock", but("bojnurd-candy", { kits: 0 }), /no pack is a kit/],
    ["a permit state is not shown", but("bojnurd-candy", { permits: { valid: 7 } }), /no permit is expiring/],
    ["there are more packs than the shop is meant for", but("hidaj-shoes", { packs: 1001 }), /more than 1000/],
  ])("when %s", (_, counts, problem) => {
    expect(shortfalls(counts, registry).join("\n")).toMatch(problem)
  })

  it("when the registry is not whole", () => {
    expect(shortfalls(whole, { entries: 29, bilingual: 29, pictured: 28 })).toEqual(["29 entries in the registry instead of 30", "1 entries lack a picture"])
  })
})
