import { Module } from "@medusajs/framework/utils"
import { ListingDraftModuleService } from "./service"

export const LISTING_DRAFT_MODULE = "listing_draft"

export default Module(LISTING_DRAFT_MODULE, { service: ListingDraftModuleService })
