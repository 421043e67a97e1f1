import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PACKAGING_MODULE } from "../../../modules/packaging"
import type { PackagingModuleService } from "../../../modules/packaging/service"
import { json } from "../../../shared/json"
import type { LabelRow } from "../listing-rows"

/** Writes product labels. With its label a product is listed. */
export const createLabelsStep = createStep(
  "create-labels",
  async (labels: LabelRow[], { container }) => {
    const service = container.resolve<PackagingModuleService>(PACKAGING_MODULE)
    const rows = labels.map((label) => ({ ...label, facts: json(label.facts), pictures: json(label.pictures) }))
    const ids = (await service.createProductLabels(rows)).map((label) => label.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<PackagingModuleService>(PACKAGING_MODULE).deleteProductLabels(ids)
  },
)
