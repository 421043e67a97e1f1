import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MESSAGE_MODULE } from "../../modules/message"
import { nextTryAt } from "../../modules/message/back-off"
import type { MessageDriver } from "../../modules/message/drivers/driver"
import { sandboxDriver } from "../../modules/message/drivers/sandbox"
import { blanked, isTooLate } from "../../modules/message/short-lived"
import type { DueMessage, MessageModuleService } from "../../modules/message/service"
import { settings } from "../../shared/settings"

const BATCH = 20

/**
 * Sends what is due in the outbox, batch by batch. Any number of these may run
 * at once: each row is claimed by one. A row that could not be sent waits longer
 * each time; a sender that dies leaves its rows to the next.
 */
export async function drainMessages(container: MedusaContainer, driver: MessageDriver = sandboxDriver(settings().sandboxUrl)): Promise<void> {
  const outbox = container.resolve<MessageModuleService>(MESSAGE_MODULE)
  for (;;) {
    const due = await outbox.claimDueMessages(BATCH)
    const results = await Promise.all(due.map((message) => sendOne(outbox, driver, message)))
    const failure = results.find((result) => result !== null)
    // the address is a person's: a log has the row's id and the reason
    if (failure) container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Messages wait in the outbox: ${failure}`)
    if (failure || due.length < BATCH) return
  }
}

/** @returns why it was not sent, or null */
async function sendOne(outbox: MessageModuleService, driver: MessageDriver, { id, to, template, text, locale, attempts, created_at }: DueMessage): Promise<string | null> {
  if (isTooLate(template, new Date(created_at), new Date())) {
    await outbox.updateMessages({ id, state: "failed", error: "Too late to be of use", ...blanked(template) })
    return null
  }
  try {
    await driver.send({ id, to, template, text, locale, at: new Date(created_at).toISOString() })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const next = nextTryAt(attempts, new Date())
    await outbox.updateMessages({ id, error: reason.slice(0, 500), ...(next ? { next_try_at: next } : { state: "failed" as const }) })
    return `${id}: ${reason}`
  }
  await outbox.updateMessages({ id, state: "sent", sent_at: new Date(), error: null, ...blanked(template) })
  return null
}
