import { MedusaService } from "@medusajs/framework/utils"
import { PaymentAttempt } from "./models/payment-attempt"

export class PaymentAttemptModuleService extends MedusaService({ PaymentAttempt }) {}
