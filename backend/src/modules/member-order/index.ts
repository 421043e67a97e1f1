import { Module } from "@medusajs/framework/utils"
import { MemberOrderModuleService } from "./service"

export const MEMBER_ORDER_MODULE = "member_order"

export default Module(MEMBER_ORDER_MODULE, { service: MemberOrderModuleService })
