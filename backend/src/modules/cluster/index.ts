import { Module } from "@medusajs/framework/utils"
import { ClusterModuleService } from "./service"

export const CLUSTER_MODULE = "cluster"

export default Module(CLUSTER_MODULE, { service: ClusterModuleService })
