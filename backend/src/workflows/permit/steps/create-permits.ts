import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PERMIT_MODULE } from "../../../modules/permit"
import type { PermitModuleService } from "../../../modules/permit/service"
import { json } from "../../../shared/json"
import type { PermitRow } from "../new-permits"

/** Writes permits. */
export const createPermitsStep = createStep(
  "create-permits",
  async (permits: PermitRow[], { container }) => {
    const service = container.resolve<PermitModuleService>(PERMIT_MODULE)
    const rows = permits.map((permit) => ({
      ...permit,
      issuer: json(permit.issuer),
      covers: json(permit.covers),
      verified_at: permit.verified_at ? new Date(permit.verified_at) : null,
    }))
    const ids = (await service.createPermits(rows)).map((permit) => permit.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<PermitModuleService>(PERMIT_MODULE).deletePermits(ids)
  },
)
