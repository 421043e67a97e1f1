import { model } from "@medusajs/framework/utils"
import { Cluster } from "./cluster"

/** News of a cluster, shown in the shop from one day to another. Days of Asia/Tehran, both included. */
export const Announcement = model.define("cluster_announcement", {
  id: model.id({ prefix: "cann" }).primaryKey(),
  text: model.json(),
  from: model.text(),
  to: model.text(),
  /** first on the cluster's page, and on its tile on the first page of the shop */
  pinned: model.boolean().default(false),
  cluster: model.belongsTo(() => Cluster, { mappedBy: "announcements" }),
})
