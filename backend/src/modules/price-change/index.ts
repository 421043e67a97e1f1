import { Module } from "@medusajs/framework/utils"
import { PriceChangeModuleService } from "./service"

export const PRICE_CHANGE_MODULE = "price_change"

export default Module(PRICE_CHANGE_MODULE, { service: PriceChangeModuleService })
