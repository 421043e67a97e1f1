import { MedusaService } from "@medusajs/framework/utils"
import { ListingDraft } from "./models/listing-draft"
import { ListingTrust } from "./models/listing-trust"

export class ListingDraftModuleService extends MedusaService({ ListingDraft, ListingTrust }) {}
