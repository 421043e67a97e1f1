import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_IMPORT_MODULE } from "../../../modules/catalogue-import"
import type { CatalogueImportModuleService } from "../../../modules/catalogue-import/service"

/** Says of rows what became of them. */
export const settleRowsStep = createStep(
  "settle-rows",
  async ({ applied, conflict }: { applied: string[]; conflict: string[] }, { container }) => {
    const service = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
    await service.settleRows(applied, "applied")
    await service.settleRows(conflict, "conflict")
    return new StepResponse(applied.length, [...applied, ...conflict])
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE).settleRows(ids, "waiting")
  },
)
