import { model } from "@medusajs/framework/utils"
import { Cluster } from "./cluster"

/** One dated statement of one source about a cluster. Contradicting statements both stay. */
export const ClusterStage = model.define("cluster_stage", {
  id: model.id({ prefix: "cstg" }).primaryKey(),
  stage: model.text(),
  note: model.json().nullable(),
  /** ISO day where the source carries one */
  date: model.text().nullable(),
  source_file: model.text(),
  source_outlet: model.json(),
  /** order of the statements, oldest first */
  position: model.number(),
  cluster: model.belongsTo(() => Cluster, { mappedBy: "stages" }),
})
