import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_IMPORT_MODULE } from "../../../modules/catalogue-import"
import type { CatalogueImportModuleService } from "../../../modules/catalogue-import/service"
import { sameSecret } from "../../../shared/same-secret"
import { shopError } from "../../../shared/shop-error"
import { hashToken } from "../check-import"

export interface ImportToBegin {
  id: string
  member_id: string
  token: string
  confirm: boolean
}

/**
 * Begins an import once; said again by who holds its token it is begun already, and that is no error.
 * @throws not_found for an import of another member or another token, conflict for a refused file or one whose hour is over,
 * required at `confirm` when prices jump
 */
export const beginImportStep = createStep("begin-import", async ({ id, member_id, token, confirm }: ImportToBegin, { container }) => {
  const service = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE)
  const [known] = await service.listCatalogueImports({ id, member_id }, { take: 1 })
  const hash = hashToken(token)
  if (!known?.token_hash || !sameSecret(known.token_hash, hash)) throw shopError("not_found", `Member ${member_id} has no import ${id} of this token`)
  if (known.state === "applying" || known.state === "applied") return new StepResponse(false)
  if (known.jumps > 0 && !confirm) throw shopError("required", `${known.jumps} prices of ${id} would jump`, { field: "confirm" })
  if (!(await service.begin(id, hash))) throw shopError("conflict", `Import ${id} can be applied no more`)
  return new StepResponse(true)
})
