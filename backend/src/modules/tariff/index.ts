import { Module } from "@medusajs/framework/utils"
import { TariffModuleService } from "./service"

export const TARIFF_MODULE = "tariff"

export default Module(TARIFF_MODULE, { service: TariffModuleService })
