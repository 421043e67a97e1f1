import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ZarinpalPaymentProvider } from "./provider/service.js"

export { giveBack, settleLostVerify } from "./provider/give-back.js"
export { optionsSchema, type ZarinpalOptions } from "./provider/options.js"
export { ZarinpalPaymentProvider }

// Medusa's loader takes the default export of what `resolve` names.
export default ModuleProvider(Modules.PAYMENT, { services: [ZarinpalPaymentProvider] })
