import { Module } from "@medusajs/framework/utils"
import { SignInCodeModuleService } from "./service"

export const SIGN_IN_CODE_MODULE = "sign_in_code"

export default Module(SIGN_IN_CODE_MODULE, { service: SignInCodeModuleService })
