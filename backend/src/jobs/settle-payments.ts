import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { giveBack, settleLostVerify } from "@khooshe/payment-zarinpal"
import { createDriver } from "@khooshe/payment-zarinpal/driver"
import { databaseOf, rowsOf } from "../shared/database"
import { settings } from "../shared/settings"
import { healHalfMadeOrders } from "../workflows/half-made-order/heal-half-made-orders"
import { attemptStore, settlePayment } from "../workflows/payment-attempt/settle-payment"

type Open = { authority: string; certain: boolean }
type Lost = { authority: string; orphaned: boolean }

/**
 * Money that may have been taken for nothing: a verify whose answer was lost on
 * an attempt that is over, and a paid attempt for which no payment stands. It is
 * asked about, and given back, however old it is.
 */
async function giveBackLost(container: MedusaContainer, driver: ReturnType<typeof createDriver>) {
  const lost = await rowsOf<Lost>(
    databaseOf(container),
    `select authority, state = 'paid' as orphaned from payment_attempt
     where (state in ('stale', 'cancelled', 'failed') and reason = 'verify_sent') or (state = 'paid' and reason = 'orphaned') order by started_at limit 50`,
  )
  const store = attemptStore(container)
  for (const { authority, orphaned } of lost) {
    const attempt = await store.byAuthority(authority)
    if (attempt) await (orphaned ? giveBack : settleLostVerify)({ driver, store, now: new Date() }, attempt)
  }
}

/**
 * Finds the end of every payment whose end we do not know: the browser that
 * never came back, the gateway that gave no answer, the process that died
 * between verify and order. Only what the gateway lists as paid, or what must be
 * looked at whatever it says, runs through a completion: trying each open one
 * would reserve stock for buyers who are still typing their card number.
 */
export default async function settlePayments(container: MedusaContainer) {
  const { merchantId, baseUrl } = settings().zarinpal
  const driver = createDriver({ merchantId, baseUrl, timeoutMs: 10_000 })
  await healHalfMadeOrders(container)
  await giveBackLost(container, driver)
  const open = await rowsOf<Open>(
    databaseOf(container),
    `select authority, state = 'paid' or reason = 'verify_sent' or started_at < now() - interval '30 minutes' as certain from payment_attempt
     where (state = 'started' or (state = 'paid' and order_id is null and refund_due is null))
       and started_at < now() - interval '45 seconds' and started_at > now() - interval '1 day'
     order by started_at limit 200`,
  )
  if (!open.length) return
  const answer = await driver.unverified()
  if (answer.kind !== "listed") container.resolve(ContainerRegistrationKeys.LOGGER).warn(`The gateway does not say which payments wait: ${answer.kind}`)
  const paid = new Set(answer.kind === "listed" ? answer.payments.map((payment) => payment.authority) : [])
  for (const { authority, certain } of open) if (certain || paid.has(authority)) await settlePayment(container, authority, "ask")
}

export const config = { name: "settle-payments", schedule: "* * * * *" }
