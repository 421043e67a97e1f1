import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKAGING_MODULE } from "../../../modules/packaging"
import type { PackagingModuleService } from "../../../modules/packaging/service"

/**
 * Removes packs and recipes of products that are only half listed. Not undone:
 * without label and packs such a product is nothing that anybody could see.
 */
export const deletePacksStep = createStep("delete-packs", async (product_ids: string[], { container }) => {
  const service = container.resolve<PackagingModuleService>(PACKAGING_MODULE)
  const packs = await service.listPacks({ product_id: product_ids }, { select: ["id"], take: 1000 })
  const ids = packs.map((pack) => pack.id)
  if (ids.length) {
    await service.deleteRecipeParts({ pack_id: ids })
    await service.deletePacks(ids)
  }
  return new StepResponse(ids)
})
