import { createStep, createWorkflow, StepResponse, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { isSoundRow, tariffProblems, type TariffTable } from "@khooshe/fulfillment-iran"
import { TARIFF_MODULE } from "../../modules/tariff"
import type { TariffModuleService } from "../../modules/tariff/service"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { readTariffs } from "../cart/delivery"

/** Made-up prices of the demo; whoever seeds a shop publishes them by name. */
export { ILLUSTRATIVE_TARIFFS } from "@khooshe/fulfillment-iran"

const nameOf = (row: TariffTable[number]) => [row.method, row.band, row.up_to_gram, new Date(row.effective_from).toISOString()].join(" ")

/** Refuses rows that no parcel should be priced by: fractions, a heavier parcel cheaper than a lighter one. */
const checkTariffsStep = createStep("check-tariffs", async ({ rows }: { rows: TariffTable }, { container }) => {
  const unsound = rows.find((row) => !isSoundRow(row))
  if (unsound) throw shopError("invalid_request", `Not a tariff: ${nameOf(unsound)}`)
  const known = await readTariffs(databaseOf(container))
  const names = new Set(known.map(nameOf))
  const missing = rows.filter((row) => !names.has(nameOf(row)))
  const [problem] = tariffProblems([...known, ...missing])
  if (problem) throw shopError("invalid_request", `${problem.code}: ${nameOf(problem.row)}`)
  return new StepResponse({ missing })
})

const addTariffsStep = createStep(
  "add-tariffs",
  async ({ missing }: { missing: TariffTable }, { container }) => {
    const service: TariffModuleService = container.resolve(TARIFF_MODULE)
    const created = await service.createTariffs(missing.map((row) => ({ ...row, effective_from: new Date(row.effective_from) })))
    const ids = created.map((row) => row.id)
    return new StepResponse({ added: ids.length }, ids)
  },
  async (ids, { container }) => {
    const service: TariffModuleService = container.resolve(TARIFF_MODULE)
    if (ids?.length) await service.deleteTariffs(ids)
  },
)

/**
 * Adds tariff rows. Prices are changed by newer rows, never in place, so that
 * what was charged can always be explained; rows that are there already are
 * left alone.
 * @throws invalid_request for a row that is not sound
 */
export const publishTariffsWorkflow = createWorkflow("publish-tariffs", (input: WorkflowData<{ rows: TariffTable }>) => {
  const checked = checkTariffsStep(input)
  return new WorkflowResponse(addTariffsStep(checked))
})
