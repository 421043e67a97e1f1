import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { beginPublications, endPublications } from "../write/publications"
import type { PublishListingsInput } from "../types"
import type { PublishTask } from "./judge-publish"

/**
 * Writes down, before anything of it is done, that goods are being published, by whom, and under which handle: a run
 * that dies is found again and ended by it. A run that fails ends it by itself; a handle that was chosen once stays the
 * good's own.
 */
export const reserveHandlesStep = createStep(
  "reserve-handles",
  async ({ listings, input: { by, actor } }: { listings: PublishTask["listings"]; input: PublishListingsInput }, { container }) => {
    const ids = listings.map(({ id }) => id)
    await beginPublications(databaseOf(container), listings.map(({ id, handle }) => ({ id, handle })), { by, actor })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids) await endPublications(databaseOf(container), ids)
  },
)
