import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Category ids of those handles that exist. Changes nothing. */
export const readKindsStep = createStep("read-kinds", async (handles: string[], { container }) => {
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: handles }, { select: ["id", "handle"], take: handles.length })
  return new StepResponse<Record<string, string>>(Object.fromEntries(categories.map((category) => [category.handle, category.id])))
})
