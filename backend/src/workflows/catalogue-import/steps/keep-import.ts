import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_IMPORT_MODULE } from "../../../modules/catalogue-import"
import type { CatalogueImportModuleService } from "../../../modules/catalogue-import/service"
import { json } from "../../../shared/json"
import { minutesToApply, type ImportToKeep } from "../check-import"

/** Writes a checked or refused file with its changed rows. @returns its id */
export const keepImportStep = createStep(
  "keep-import",
  async ({ rows, ignored_columns, issues, token_hash, ...facts }: ImportToKeep, { container }) => {
    const service = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
    const { id } = await service.createCatalogueImports({
      ...facts,
      state: issues.length > 0 ? "refused" : "checked",
      changed: rows.length,
      ignored_columns: json(ignored_columns),
      issues: json(issues),
      token_hash,
      until: token_hash ? new Date(Date.now() + minutesToApply * 60_000) : null,
    })
    await service.keepRows(id, rows)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
    await service.deleteCatalogueImportRows({ import_id: id })
    await service.deleteCatalogueImports(id)
  },
)
