import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import type { PublishTask } from "./judge-publish"

/**
 * Writes down under which handle a good is about to be listed, before it is: a run that dies is found again by it. Not
 * undone: a handle that was chosen once stays the good's own.
 */
export const reserveHandlesStep = createStep("reserve-handles", async (listings: PublishTask["listings"], { container }) => {
  await databaseOf(container).raw(
    "update listing_draft d set handle = r.handle from jsonb_to_recordset(cast(:rows as jsonb)) as r(id text, handle text) where d.id = r.id and d.handle is null",
    { rows: JSON.stringify(listings.map(({ id, handle }) => ({ id, handle }))) },
  )
  return new StepResponse(listings.length)
})
