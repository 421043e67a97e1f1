import type { Attempt, AttemptStore } from "../attempt/index.js"
import type { ZarinpalDriver } from "../driver/index.js"

type Desk = { driver: ZarinpalDriver; store: AttemptStore; now: Date }

/**
 * Gives a paid attempt back that no payment of Medusa stands for. The whole amount is written down as due
 * first, and struck out only when the gateway says that it went back: a crash or a lost answer in between
 * leaves a debt to look into, never money that is forgotten. Repeating it is safe: the gateway reverses once.
 */
export async function giveBack({ driver, store, now }: Desk, attempt: Attempt): Promise<Attempt> {
  const due = await store.markAllDue(attempt.authority, "payment_not_created", null)
  if (!due) return attempt
  const outcome = await driver.reversePayment(attempt.authority)
  switch (outcome.kind) {
    case "reversed":
      return (await store.apply(attempt.authority, "reversed", { at: now, reason: "payment_not_created" })) ?? due
    case "refused":
      return (await store.markAllDue(attempt.authority, "reverse_refused", outcome.code)) ?? due
    case "unreachable":
      return (await store.markAllDue(attempt.authority, "reverse_unknown", null)) ?? due
  }
}

/**
 * For a reconciler: an attempt whose verify was sent, whose answer was lost, and which no session can finish
 * any more (cart changed, cancelled). If the gateway lists it as unverified it goes back by itself and nothing
 * is asked. Otherwise one verify tells: money that was taken is given back, or written down as due.
 * Answers the attempt as it is afterwards; `reason` stays `verify_sent` while the gateway gives no answer.
 */
export async function settleLostVerify(desk: Desk, attempt: Attempt): Promise<Attempt> {
  const { driver, store, now } = desk
  if (attempt.reason !== "verify_sent" || attempt.state === "started" || attempt.state === "paid") return attempt
  const listed = await driver.unverified()
  if (listed.kind !== "listed") return attempt
  if (listed.payments.some(({ authority }) => authority === attempt.authority)) return closed(store, attempt)

  const outcome = await driver.verifyPayment(attempt.authority, attempt.amount)
  if (outcome.kind === "unreachable" || outcome.kind === "refused") return attempt
  if (outcome.kind !== "paid") return closed(store, attempt)
  const facts = { at: now, reason: null, gatewayCode: outcome.code, refId: outcome.refId, cardMask: outcome.cardMask }
  const paid = await store.apply(attempt.authority, "confirmed", facts)
  return paid?.state === "paid" ? giveBack(desk, paid) : (paid ?? attempt)
}

async function closed(store: AttemptStore, attempt: Attempt): Promise<Attempt> {
  await store.closeLostVerify(attempt.authority)
  return (await store.byAuthority(attempt.authority)) ?? attempt
}
