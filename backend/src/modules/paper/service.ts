import { MedusaService } from "@medusajs/framework/utils"
import { Paper } from "./models/paper"

export class PaperModuleService extends MedusaService({ Paper }) {}
