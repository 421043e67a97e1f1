import type { ClusterRegistry } from "@contracts/cluster"

type Cluster = ClusterRegistry["clusters"][number]
export type ProvinceGroup = { province: ClusterRegistry["provinces"][number]; clusters: Cluster[] }

export const stageLevels = [1, 2, 3, 4, 5] as const
export const clusterKinds = ["cluster", "network", "reference"] as const

/** What the filters of the registry select a row by; handles are ASCII, so tokens are too. */
export const facetsOf = (cluster: Pick<Cluster, "kind" | "stage" | "has_shop">): string => [`kind-${cluster.kind}`, `stage-${cluster.stage.level}`, cluster.has_shop ? "shop" : ""].filter(Boolean).join(" ")

/** Clusters by province, in the order of the provinces; inside one those with a shop first, then the farthest stage. */
export function groupByProvince({ clusters, provinces }: ClusterRegistry): ProvinceGroup[] {
  const rank = (cluster: Cluster) => (cluster.has_shop ? -10 : 0) - cluster.stage.level
  return provinces.map((province) => ({
    province,
    clusters: clusters.filter((cluster) => cluster.province.handle === province.handle).toSorted((a, b) => rank(a) - rank(b)),
  }))
}

export const countBy = <K extends string | number>(clusters: Cluster[], key: (cluster: Cluster) => K, value: K): number => clusters.filter((cluster) => key(cluster) === value).length

/**
 * The style that makes the filters work without script: a row that lacks a chosen token is hidden, and so is a
 * province in which no row is left. Provinces need every combination of the other filters, which is a few dozen rules.
 */
export function filterStyle(provinces: string[]): string {
  const hide = "{display:none}"
  const of = (id: string) => `.registry:has(#${id}:checked)`
  const rows = [...stageLevels.map((level) => `stage-${level}`), ...clusterKinds.map((kind) => `kind-${kind}`), "shop"].map((token) => `${of(token)} .registry-row:not([data-facets~="${token}"])`)
  const byProvince = provinces.map((handle) => `${of(`province-${handle}`)} .province:not([data-province="${handle}"])`)
  const stages = [null, ...stageLevels.map((level) => `stage-${level}`)]
  const kinds = [null, ...clusterKinds.map((kind) => `kind-${kind}`)]
  const shops = [null, "shop"]
  const empties = stages.flatMap((stage) =>
    kinds.flatMap((kind) =>
      shops.flatMap((shop) => {
        const tokens = [stage, kind, shop].filter((token) => token !== null)
        if (tokens.length === 0) return []
        const on = tokens.map((token) => `:has(#${token}:checked)`).join("")
        const row = tokens.map((token) => `[data-facets~="${token}"]`).join("")
        return [`.registry${on} .province:not(:has(${row}))`]
      }),
    ),
  )
  return [...rows, ...byProvince, ...empties].join(",") + hide
}
