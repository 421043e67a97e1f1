import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { buildListing, type BuiltListing } from "../../../modules/listing/build-listing"
import type { ListingSources } from "../../../modules/listing/sources"
import { databaseOf } from "../../../shared/database"
import { readListingSources } from "../read/sources"
import { settleTasks } from "../write/tasks"
import { addWords } from "../write/words"
import { writeListings } from "../write/write-listings"
import type { SelectedProducts } from "./select-products"
import { messageOf } from "../../../shared/message-of"

const AT_ONCE = 200

/**
 * Builds listings from their sources and writes those that changed. There is
 * nothing to undo: a listing says what its sources say, whoever asked for it.
 */
export const writeListingsStep = createStep("write-listings", async ({ ids, owed }: SelectedProducts, { container }) => {
  const database = databaseOf(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const changed: string[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const now = new Date()
    const sources = await readListingSources(database, some)
    const written = await writeListings(database, some, sources.flatMap((each) => buildOrTell(each, now, logger)), now)
    await addWords(database, written)
    changed.push(...written)
  }
  await settleTasks(database, "rebuild", owed)
  return new StepResponse(changed)
})

/** One product with impossible data must not keep all others from being shown: it is not listed, and the log says why. */
function buildOrTell(sources: ListingSources, now: Date, logger: Logger): BuiltListing[] {
  try {
    return [buildListing(sources, now)]
  } catch (error) {
    logger.error(`Product ${sources.product.handle} cannot be listed: ${messageOf(error)}`)
    return []
  }
}
