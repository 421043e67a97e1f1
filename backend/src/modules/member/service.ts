import { MedusaService } from "@medusajs/framework/utils"
import { Member } from "./models/member"
import { Closure } from "./models/closure"

export class MemberModuleService extends MedusaService({ Member, Closure }) {}
