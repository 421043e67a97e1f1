import { attemptStates } from "@khooshe/payment-zarinpal/attempt"
import { model } from "@medusajs/framework/utils"

/**
 * One try to pay: one authority of the gateway. The payment provider writes the
 * row itself, before anybody learns the authority; it is never deleted and
 * outlives Medusa's payment session, which goes whenever the cart changes. What
 * may become of it, and whether it may still be verified, are the provider's
 * own rules (`nextState` and `mayVerify` of `@khooshe/payment-zarinpal/attempt`).
 */
export const PaymentAttempt = model
  .define("payment_attempt", {
    id: model.id({ prefix: "patt" }).primaryKey(),
    provider_id: model.text(),
    /** the gateway's name for it, and the key of everything that comes back */
    authority: model.text().unique(),
    /** 192 random bits: the return page asks with it, and only its buyer has it */
    token: model.text().unique(),
    /** rials; the only amount that is ever verified */
    amount: model.bigNumber(),
    currency_code: model.text(),
    cart_id: model.text().nullable(),
    payment_session_id: model.text(),
    locale: model.text().default("fa"),
    state: model.enum([...attemptStates]).default("started"),
    /** why it is where it is; `verify_sent` while the gateway owes us an answer */
    reason: model.text().nullable(),
    gateway_code: model.number().nullable(),
    ref_id: model.text().nullable(),
    card_mask: model.text().nullable(),
    order_id: model.text().nullable(),
    started_at: model.dateTime(),
    returned_at: model.dateTime().nullable(),
    verified_at: model.dateTime().nullable(),
    /** rials that the buyer is to get back in all */
    refund_due: model.bigNumber().nullable(),
  })
  .indexes([
    { name: "IDX_payment_attempt_session", on: ["payment_session_id"] },
    { name: "IDX_payment_attempt_order", on: ["order_id"] },
    // what the reconciler looks through every minute
    { name: "IDX_payment_attempt_open", on: ["started_at"], where: "state IN ('started', 'paid')" },
  ])
