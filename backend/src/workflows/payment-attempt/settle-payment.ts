import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { createSqlAttemptStore, mayVerify, type Attempt, type SqlConnection } from "@khooshe/payment-zarinpal/attempt"
import { databaseOf, rowsOf } from "../../shared/database"
import { isErrorCode } from "../../shared/shop-error"

export const attemptStore = (container: MedusaContainer) => createSqlAttemptStore(container.resolve<SqlConnection>(ContainerRegistrationKeys.PG_CONNECTION))

type CompletionError = { code?: string; message?: string; type?: string }

async function orderOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const [row] = await rowsOf<{ order_id: string }>(databaseOf(container), "select order_id from order_cart where cart_id = :cartId and deleted_at is null", { cartId })
  return row?.order_id ?? null
}

/** Ends an attempt that became an order: who asks for it finds the order from now on. */
async function fileOrder(container: MedusaContainer, authority: string, orderId: string) {
  await databaseOf(container).raw("update payment_attempt set order_id = :orderId, updated_at = now() where authority = :authority and order_id is null", { orderId, authority })
}

/**
 * What follows a return from the gateway, whoever noticed it: the browser's
 * redirect, the reconciler, or both at once, any number of times. The status in
 * the address is a hint and no proof; only verify (inside the completion, after
 * stock and slices were proved) takes the money. Safe to repeat.
 *
 * Not a Medusa workflow: it has nothing to compensate. What must be undone
 * together is the completion's own.
 * @returns the attempt as it stands afterwards; null when there is none of this authority
 */
export async function settlePayment(container: MedusaContainer, authority: string, hint: "ok" | "not_ok" | "ask"): Promise<Attempt | null> {
  const store = attemptStore(container)
  const attempt = await store.byAuthority(authority)
  if (!attempt) return null
  if (hint !== "ask") await databaseOf(container).raw("update payment_attempt set returned_at = coalesce(returned_at, now()) where authority = :authority", { authority })
  if (hint === "not_ok" && attempt.state === "started" && attempt.reason !== "verify_sent") return store.apply(authority, "cancelled", { at: new Date(), reason: "buyer_cancelled" })

  const session = await store.sessionFacts(attempt.payment_session_id)
  const cartId = session?.cart_id ?? attempt.cart_id
  const placed = cartId && (await orderOfCart(container, cartId))
  if (attempt.state === "paid" && placed) {
    await fileOrder(container, authority, placed)
    return store.byAuthority(authority)
  }
  const verdict = mayVerify({
    state: attempt.state, authority, startedAt: attempt.started_at, now: new Date(),
    sessionAuthority: session?.authority ?? null, cartCompleted: Boolean(placed), verifySent: attempt.reason === "verify_sent",
  })
  if (verdict === "stale" || verdict === "too_late")
    return attempt.state === "started" ? store.apply(authority, "outdated", { at: new Date(), reason: verdict === "too_late" ? "too_late" : "session_replaced" }) : attempt
  if (verdict === "cancelled" || !cartId) return attempt

  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const { errors, result } = await engine.run(completeCartWorkflowId, { input: { id: cartId }, throwOnError: false })
  const [failure] = errors ?? []
  if (!failure) {
    const orderId = (result as { id?: string } | undefined)?.id
    if (orderId) await fileOrder(container, authority, orderId)
    return store.byAuthority(authority)
  }
  const error: CompletionError = failure.error ?? {}
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Payment ${attempt.id} did not complete cart ${cartId}: ${error.code ?? error.type ?? ""} ${error.message ?? ""}`)
  // the shop's own rules refused: such a payment is never verified, and the bank returns it;
  // told "not bought", the buyer must not find it bought a minute later because stock came back
  if (isErrorCode(error.code) && error.code !== "cart_locked") return store.apply(authority, "outdated", { at: new Date(), reason: "cart_changed" })
  return store.byAuthority(authority)
}
