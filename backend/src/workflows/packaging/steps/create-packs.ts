import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKAGING_MODULE } from "../../../modules/packaging"
import type { PackagingModuleService } from "../../../modules/packaging/service"
import { json } from "../../../shared/json"
import type { PackRow } from "../listing-rows"

/** Writes packs with their recipes; the parts are joined to their packs by variant. */
export const createPacksStep = createStep(
  "create-packs",
  async (packs: PackRow[], { container }) => {
    const service = container.resolve<PackagingModuleService>(PACKAGING_MODULE)
    const created = await service.createPacks(
      packs.map(({ parts: _parts, ...pack }) => ({ ...pack, label_languages: json(pack.label_languages), sizes: json(pack.sizes) })),
    )
    const ids = created.map((pack) => pack.id)
    const parts = new Map(packs.map((pack) => [pack.variant_id, pack.parts]))
    await service.createRecipeParts(created.flatMap((row) => (parts.get(row.variant_id) ?? []).map((part) => ({ ...part, pack_id: row.id }))))
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<PackagingModuleService>(PACKAGING_MODULE)
    await service.deleteRecipeParts({ pack_id: ids })
    await service.deletePacks(ids)
  },
)
