import type { ClusterRegistry } from "../../../contracts/cluster"
import { provinceFacts } from "../../../modules/cluster/province-facts"
import { MINIMUM_UNITS } from "../../../modules/cluster/rules"
import type { Database } from "../../../shared/database"
import { provinceOf, readClusters, summaryOf } from "./clusters"

/** The registry: every cluster with what was last said of it, and its provinces, those with shops first. */
export async function readRegistry(database: Database): Promise<ClusterRegistry> {
  const clusters = (await readClusters(database)).map(summaryOf)
  const handles = [...new Set(clusters.map((cluster) => cluster.province.handle))]
  return {
    clusters,
    provinces: handles.map((handle) => ({
      ...provinceOf(handle),
      facts: [...(provinceFacts[handle] ?? [])],
      count: clusters.filter((cluster) => cluster.province.handle === handle).length,
    })),
    minimum_units: MINIMUM_UNITS,
  }
}
