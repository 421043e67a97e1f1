import { MedusaService } from "@medusajs/framework/utils"
import { Permit } from "./models/permit"

export class PermitModuleService extends MedusaService({ Permit }) {}
