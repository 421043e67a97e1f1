import { MedusaService } from "@medusajs/framework/utils"
import { Listing } from "./models/listing"
import { ListingTask } from "./models/listing-task"
import { SearchWord } from "./models/search-word"

export class ListingModuleService extends MedusaService({ Listing, ListingTask, SearchWord }) {}
