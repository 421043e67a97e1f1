import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKAGING_MODULE } from "../../../modules/packaging"
import type { PackagingModuleService } from "../../../modules/packaging/service"

/** Takes packs away that nobody bought or has in a cart. Softly, as Medusa does with their variants. */
export const takePacksStep = createStep(
  "take-packs",
  async (ids: string[], { container }) => {
    await container.resolve<PackagingModuleService>(PACKAGING_MODULE).softDeletePacks(ids)
    return new StepResponse(ids.length, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<PackagingModuleService>(PACKAGING_MODULE).restorePacks(ids)
  },
)
