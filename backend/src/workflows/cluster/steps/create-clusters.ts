import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import type { ClusterModuleService } from "../../../modules/cluster/service"
import { json } from "../../../shared/json"
import type { ClusterToCreate } from "../create-cluster"

/** Writes the rows of clusters, without their statements. */
export const createClustersStep = createStep(
  "create-clusters",
  async (clusters: ClusterToCreate[], { container }) => {
    const service = container.resolve<ClusterModuleService>(CLUSTER_MODULE)
    const rows = clusters.map(({ stages: _stages, assets, ...cluster }) => ({ ...cluster, assets: json(assets) }))
    const ids = (await service.createClusters(rows)).map((cluster) => cluster.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ClusterModuleService>(CLUSTER_MODULE).deleteClusters(ids)
  },
)
