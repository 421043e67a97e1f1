import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../../modules/paper"
import type { PaperModuleService } from "../../../modules/paper/service"

/** Takes papers away: nobody reads them from now on, and their files go with the next sweep, so that this can be undone. */
export const removePapersStep = createStep(
  "remove-papers",
  async (ids: string[], { container }) => {
    if (ids.length) await container.resolve<PaperModuleService>(PAPER_MODULE).softDeletePapers(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<PaperModuleService>(PAPER_MODULE).restorePapers(ids)
  },
)
