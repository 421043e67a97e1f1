import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PERMIT_MODULE } from "../../../modules/permit"
import type { PermitModuleService, ToldOf } from "../../../modules/permit/service"

/** Writes that owners were told, each occasion once; undone, the occasions are open again. */
export const writeRemindersStep = createStep(
  "write-reminders",
  async (rows: ToldOf[], { container }) => {
    const written = await container.resolve<PermitModuleService>(PERMIT_MODULE).writeReminders(rows)
    return new StepResponse(written, written)
  },
  async (written, { container }) => {
    if (written?.length) await container.resolve<PermitModuleService>(PERMIT_MODULE).deletePermitReminders(written)
  },
)
