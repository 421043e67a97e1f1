import { MedusaService } from "@medusajs/framework/utils"
import { SignInCode } from "./models/sign-in-code"

export class SignInCodeModuleService extends MedusaService({ SignInCode }) {}
