import { Module } from "@medusajs/framework/utils"
import { PaperModuleService } from "./service"

export const PAPER_MODULE = "paper"

export default Module(PAPER_MODULE, { service: PaperModuleService })
