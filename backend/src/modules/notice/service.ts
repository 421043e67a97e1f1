import { MedusaService } from "@medusajs/framework/utils"
import { Notice } from "./models/notice"
import { NoticeReceipt } from "./models/notice-receipt"

export class NoticeModuleService extends MedusaService({ Notice, NoticeReceipt }) {}
