import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { IranFulfillmentProviderService } from "./service"

export { IranFulfillmentProviderService, type IranOptionData } from "./service"
export * from "./tariff"

export default ModuleProvider(Modules.FULFILLMENT, { services: [IranFulfillmentProviderService] })
