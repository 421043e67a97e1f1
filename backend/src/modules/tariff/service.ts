import { MedusaService } from "@medusajs/framework/utils"
import { Tariff } from "./models/tariff"

export class TariffModuleService extends MedusaService({ Tariff }) {}
