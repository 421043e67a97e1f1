import { Module } from "@medusajs/framework/utils"
import { PermitModuleService } from "./service"

export const PERMIT_MODULE = "permit"

export default Module(PERMIT_MODULE, { service: PermitModuleService })
