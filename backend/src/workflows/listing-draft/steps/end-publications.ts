import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { databaseOf } from "../../../shared/database"
import { endPublications } from "../write/publications"

/** Says that nothing of these publications is left to do. The last step: nothing undoes what everybody has seen. */
export const endPublicationsStep = createStep("end-publications", async (ids: string[], { container }) => {
  await endPublications(databaseOf(container), ids)
  return new StepResponse(ids.length)
})
