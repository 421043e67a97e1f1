import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StageName } from "../../contracts/cluster"
import type { LocalizedText } from "../../contracts/shared"
import { createClusterStagesStep } from "./steps/create-cluster-stages"
import { createClustersStep } from "./steps/create-clusters"
import { readClustersStep } from "./steps/read-clusters"

/** What one source said, on a date where it carries one. */
export type StageToRecord = { stage: StageName; note: LocalizedText | null; date: string | null; source_file: string; source_outlet: LocalizedText }

export type ClusterToCreate = {
  handle: string
  name: LocalizedText
  kind: "cluster" | "network" | "reference"
  /** handle of a province */
  province: string
  town: LocalizedText | null
  story: LocalizedText
  assets: LocalizedText[]
  units: number | null
  has_shop: boolean
  is_consortium: boolean
  tile_picture: string | null
  hero_picture: string | null
  rank: number
  /** oldest first; statements that contradict each other all stay */
  stages: StageToRecord[]
}

/**
 * Enters clusters with their dated statements into the registry. A handle that
 * is there already is left as it is. Answers the ids of all of them by handle.
 */
export const createClustersWorkflow = createWorkflow("create-clusters", (input: { clusters: ClusterToCreate[] }) => {
  const handles = transform({ input }, (data) => data.input.clusters.map((cluster) => cluster.handle))
  const before = readClustersStep(handles)
  const missing = transform({ input, before }, (data) =>
    data.input.clusters.filter((cluster) => !data.before.some((known) => known.handle === cluster.handle)),
  )
  when("clusters-missing", missing, (data) => data.length > 0).then(() => createClustersStep(missing))

  const clusters = readClustersStep(handles).config({ name: "read-created-clusters" })
  const stages = transform({ input, clusters }, (data) =>
    data.clusters
      .filter((cluster) => cluster.stages === 0)
      .flatMap((cluster) => {
        const wished = data.input.clusters.find((each) => each.handle === cluster.handle)?.stages ?? []
        return wished.map((stage, position) => ({ ...stage, position, cluster_id: cluster.id }))
      }),
  )
  when("stages-missing", stages, (data) => data.length > 0).then(() => createClusterStagesStep(stages))
  return new WorkflowResponse({ clusters, created: missing })
})
