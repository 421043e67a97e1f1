import type { ClusterCount } from "./read"

/** What the catalogue asks of the four shops: members exactly; kinds, goods and packs at least. */
export const expected: Record<string, { members: number; kinds: number; goods: number; packs: number }> = {
  "bojnurd-candy": { members: 7, kinds: 10, goods: 18, packs: 60 },
  "hidaj-shoes": { members: 6, kinds: 8, goods: 30, packs: 300 },
  "qazvin-sweets": { members: 9, kinds: 11, goods: 30, packs: 50 },
  "zanjan-carpet": { members: 15, kinds: 10, goods: 30, packs: 30 },
}
/** The permit states that the candy cluster shows. */
const CANDY_STATES = ["valid", "expiring", "expired", "none", "unverified"]
const GOODS: [number, number] = [120, 160]
const MOST_PACKS = 1000
const REGISTRY = 30

/** Where the counts fall short of the catalogue, in words; empty when they do not. */
export function shortfalls(counts: ClusterCount[], registry: { entries: number; bilingual: number; pictured: number }): string[] {
  const goods = counts.reduce((sum, each) => sum + each.goods, 0)
  const packs = counts.reduce((sum, each) => sum + each.packs, 0)
  const checks: [boolean, string][] = [
    [registry.entries === REGISTRY, `${registry.entries} entries in the registry instead of ${REGISTRY}`],
    [registry.bilingual === registry.entries, `${registry.entries - registry.bilingual} entries lack a language`],
    [registry.pictured === registry.entries, `${registry.entries - registry.pictured} entries lack a picture`],
    [goods >= GOODS[0] && goods <= GOODS[1], `${goods} goods instead of ${GOODS.join(" to ")}`],
    [packs <= MOST_PACKS, `${packs} packs, more than ${MOST_PACKS}`],
    ...Object.entries(expected).flatMap(([cluster, least]): [boolean, string][] => {
      const found = counts.find((each) => each.cluster === cluster)
      if (!found) return [[false, `${cluster}: nothing`]]
      return [
        [found.members === least.members, `${cluster}: ${found.members} members instead of ${least.members}`],
        ...(["kinds", "goods", "packs"] as const).map((what): [boolean, string] => [found[what] >= least[what], `${cluster}: ${found[what]} ${what}, fewer than ${least[what]}`]),
        [found.bilingual === found.goods, `${cluster}: ${found.goods - found.bilingual} goods lack a language`],
        [found.pictured === found.goods, `${cluster}: ${found.goods - found.pictured} goods lack a picture`],
        [found.heroes === found.goods, `${cluster}: ${found.goods - found.heroes} goods share their first picture with another`],
        [cluster === "zanjan-carpet" || found.kits > 0, `${cluster}: no pack is a kit`],
        ...(cluster === "bojnurd-candy" ? CANDY_STATES : ["valid"]).map((state): [boolean, string] => [Boolean(found.permits[state]), `${cluster}: no permit is ${state}`]),
      ]
    }),
  ]
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]))
}
