import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLUSTER_MODULE } from "../../../modules/cluster"
import type { ClusterModuleService } from "../../../modules/cluster/service"
import type { StageToRecord } from "../create-cluster"

export type ClusterStageRow = StageToRecord & { position: number; cluster_id: string }

/** Writes down what sources said of clusters. */
export const createClusterStagesStep = createStep(
  "create-cluster-stages",
  async (stages: ClusterStageRow[], { container }) => {
    const service = container.resolve<ClusterModuleService>(CLUSTER_MODULE)
    const ids = (await service.createClusterStages(stages)).map((stage) => stage.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ClusterModuleService>(CLUSTER_MODULE).deleteClusterStages(ids)
  },
)
