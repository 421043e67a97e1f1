import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PERMIT_MODULE } from "../../../modules/permit"
import type { PermitModuleService } from "../../../modules/permit/service"

/** What a decision writes; instants as ISO text, as they travel between steps. */
export type PermitPatch =
  | { verified_at: string | null; verified_by: string | null }
  | { rejected_at: string | null; rejected_by: string | null; rejected_reason: string | null }
  | { revoked_at: string | null; revoked_by: string | null; revoked_reason: string | null }

const dated = (patch: PermitPatch) => Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, name.endsWith("_at") && value !== null ? new Date(value) : value]))

/** Writes a decision on a permit; listings hear of it by the module's event. Undone, there was none: a decision is taken once. */
export const updatePermitStep = createStep(
  "update-permit",
  async ({ permit_id, patch }: { permit_id: string; patch: PermitPatch }, { container }) => {
    await container.resolve<PermitModuleService>(PERMIT_MODULE).updatePermits({ id: permit_id, ...dated(patch) })
    return new StepResponse(permit_id, { permit_id, fields: Object.keys(patch) })
  },
  async (done, { container }) => {
    if (done) await container.resolve<PermitModuleService>(PERMIT_MODULE).updatePermits({ id: done.permit_id, ...Object.fromEntries(done.fields.map((field) => [field, null])) })
  },
)
