import { MedusaService } from "@medusajs/framework/utils"
import { MemberOrder } from "./models/member-order"
import { MemberOrderLine } from "./models/member-order-line"
import { MemberOrderEvent } from "./models/member-order-event"
import { OrderReference } from "./models/order-reference"

export class MemberOrderModuleService extends MedusaService({ MemberOrder, MemberOrderLine, MemberOrderEvent, OrderReference }) {}
