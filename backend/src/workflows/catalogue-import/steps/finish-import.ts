import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_IMPORT_MODULE } from "../../../modules/catalogue-import"
import type { CatalogueImportModuleService } from "../../../modules/catalogue-import/service"

/** @returns whether this call ended the import. Nothing undoes it: no row waits. */
export const finishImportStep = createStep("finish-import", async (id: string, { container }) =>
  new StepResponse(await container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE).finish(id)),
)
