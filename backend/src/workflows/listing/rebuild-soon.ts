import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rebuildListingsWorkflow } from "./rebuild-listings"
import { messageOf } from "../../shared/message-of"

/** Long enough for the events of one act to arrive together, short enough that nobody waits. */
const WAIT_MS = 300

let waiting: NodeJS.Timeout | null = null
let running: Promise<void> | null = null

/**
 * Rebuilds what is owed a moment from now, once for all that ask meanwhile and
 * never twice at once in this process. What is owed is in the outbox, so a
 * process that dies before then loses nothing.
 */
export function rebuildSoon(container: MedusaContainer): void {
  waiting ??= setTimeout(() => {
    waiting = null
    running = (running ?? Promise.resolve()).then(() => rebuildDue(container))
  }, WAIT_MS).unref()
}

async function rebuildDue(container: MedusaContainer) {
  try {
    await rebuildListingsWorkflow(container).run({ input: { due: true } })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Listings could not be rebuilt; the next run tries again: ${messageOf(error)}`)
  }
}
