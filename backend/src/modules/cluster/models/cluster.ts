import { model } from "@medusajs/framework/utils"
import { Announcement } from "./announcement"
import { ClusterStage } from "./cluster-stage"

/**
 * Producers of one trade in one area. What stage a cluster is at is never a
 * field of it: it is what a source said on a date (see ClusterStage).
 */
export const Cluster = model.define("cluster", {
  id: model.id({ prefix: "clus" }).primaryKey(),
  handle: model.text().unique(),
  name: model.json(),
  kind: model.enum(["cluster", "network", "reference"]),
  /** handle of a province in `shared/places` */
  province: model.text().index("IDX_cluster_province"),
  town: model.json().nullable(),
  story: model.json(),
  /** facts that the sources name, in their order */
  assets: model.json(),
  /** producing units, when a source counts them; fewer than 30 make a network */
  units: model.number().nullable(),
  has_shop: model.boolean().default(false),
  /** the members sell abroad together, under this cluster's showcase */
  is_consortium: model.boolean().default(false),
  tile_picture: model.text().nullable(),
  hero_picture: model.text().nullable(),
  /** place in lists; shops first */
  rank: model.number().default(0),
  stages: model.hasMany(() => ClusterStage, { mappedBy: "cluster" }),
  announcements: model.hasMany(() => Announcement, { mappedBy: "cluster" }),
})
