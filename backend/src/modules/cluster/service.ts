import { MedusaService } from "@medusajs/framework/utils"
import { Announcement } from "./models/announcement"
import { Cluster } from "./models/cluster"
import { ClusterStage } from "./models/cluster-stage"

export class ClusterModuleService extends MedusaService({ Cluster, ClusterStage, Announcement }) {}
