import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import type { ClusterModuleService } from "../../../modules/cluster/service"

/** Which of these handles are in the registry, and with how many statements. Changes nothing. */
export const readClustersStep = createStep("read-clusters", async (handles: string[], { container }) => {
  const service = container.resolve<ClusterModuleService>(CLUSTER_MODULE)
  const clusters = await service.listClusters({ handle: handles }, { select: ["id", "handle"], relations: ["stages"], take: handles.length })
  return new StepResponse(clusters.map(({ id, handle, stages }) => ({ id, handle, stages: stages.length })))
})
