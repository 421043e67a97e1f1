import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RevisionTask } from "./plan-revisions"

/** Lets products have packs of these names. Not undone: a value that no variant has is seen by nobody, and is used when the run is repeated. */
export const addOptionValuesStep = createStep("add-option-values", async (values: RevisionTask["values"], { container }) => {
  if (values.length > 0) await container.resolve(Modules.PRODUCT).updateProductOptionValuesOnProduct(values)
  return new StepResponse(values.length)
})
