import { MedusaService } from "@medusajs/framework/utils"
import { Pack } from "./models/pack"
import { RecipePart } from "./models/recipe-part"
import { ProductLabel } from "./models/product-label"

export class PackagingModuleService extends MedusaService({ Pack, RecipePart, ProductLabel }) {}
