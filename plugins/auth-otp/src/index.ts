import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OtpAuthProvider } from "./provider/service.js"

export { CODE_LIFE_MS } from "./code/code.js"
export { optionsSchema, type Locale, type OtpHost, type OtpOptions, type Origin } from "./provider/options.js"
export { CODE_ASKED } from "./provider/service.js"
export { OtpAuthProvider }

// Medusa's loader takes the default export of what `resolve` names.
export default ModuleProvider(Modules.AUTH, { services: [OtpAuthProvider] })
