import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { warmPathsOf } from "../../../modules/listing/tags"
import { databaseOf } from "../../../shared/database"
import { settings } from "../../../shared/settings"
import { failTasks, owedTasks, settleTasks } from "../write/tasks"
import { messageOf } from "../../../shared/message-of"

/** The shop takes 500 at most. */
const AT_ONCE = 200
/** It fetches the pages to warm before it answers. */
const TIMEOUT_MS = 20_000

/**
 * Tells the shop which pages to renew. A shop that sleeps or is not there loses
 * nothing: what is owed stays owed, and a later run tells it.
 */
export const renewPagesStep = createStep("renew-pages", async (_: { at: "now" }, { container }) => {
  const database = databaseOf(container)
  let renewed = 0
  for (;;) {
    const owed = await owedTasks(database, "tag", AT_ONCE)
    if (owed.keys.length === 0) return new StepResponse(renewed)
    try {
      await tellShop(owed.keys)
    } catch (error) {
      await failTasks(database, "tag", owed)
      container.resolve(ContainerRegistrationKeys.LOGGER).debug(`The shop could not be told of ${owed.keys.length} changed tags yet: ${messageOf(error)}`)
      return new StepResponse(renewed)
    }
    await settleTasks(database, "tag", owed)
    renewed += owed.keys.length
  }
})

async function tellShop(tags: string[]) {
  const { shopUrl, revalidateSecret } = settings()
  const response = await fetch(`${shopUrl}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-khooshe-secret": revalidateSecret },
    body: JSON.stringify({ tags, warm: warmPathsOf(tags) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}
