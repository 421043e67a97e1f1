import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { databaseOf } from "../../shared/database"
import { messageOf } from "../../shared/message-of"
import { isErrorCode } from "../../shared/shop-error"
import { publishListingsWorkflow } from "./publish-listings"
import { takeBegunPublications, type BegunPublication } from "./read/publications"
import { recordPublicationWorkflow } from "./record-publication"
import { takeBackPublicationWorkflow } from "./take-back-publication"

/** Longer than publishing takes, so that a run that goes on is left alone; one that takes longer holds the lock of its listings. */
const aliveSeconds = 20

const isRefusal = (error: unknown): boolean => typeof error === "object" && error !== null && "code" in error && isErrorCode(error.code)

async function finish(container: MedusaContainer, begun: BegunPublication): Promise<void> {
  const { member_id, listing_id, by, actor, version, settled } = begun
  if (settled) {
    await recordPublicationWorkflow(container).run({ input: begun })
    return
  }
  try {
    await publishListingsWorkflow(container).run({ input: { member_id, actor, by, listings: [{ id: listing_id, version }] } })
  } catch (error) {
    if (!isRefusal(error)) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).info(`The publication of ${listing_id} is taken back: ${messageOf(error)}`)
    await takeBackPublicationWorkflow(container).run({ input: { member_id, listing_id } })
  }
}

/**
 * Ends publications that a crash left begun, by the word of who began them: as if the same call were made again. One that
 * is refused by now is taken back. May be run at any time, and by several processes at once.
 */
export async function finishPublications(container: MedusaContainer): Promise<void> {
  for (const begun of await takeBegunPublications(databaseOf(container), aliveSeconds))
    try {
      await finish(container, begun)
    } catch (error) {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`The publication of ${begun.listing_id} is not ended yet: ${messageOf(error)}`)
    }
}
