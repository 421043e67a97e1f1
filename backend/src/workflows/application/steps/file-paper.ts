import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../../modules/application"
import type { ApplicationModuleService, NewPaper } from "../../../modules/application/service"

export type PaperToFile = { paper: NewPaper | null; /** rows whose place it takes, or that are taken out */ removed: string[] }

/** Puts a paper into an application, and takes others out. */
export const filePaperStep = createStep(
  "file-application-paper",
  async ({ paper, removed }: PaperToFile, { container }) => {
    const filed = await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).filePaper(paper, removed)
    return new StepResponse({ id: filed }, { filed, removed })
  },
  async (done, { container }) => {
    const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE)
    if (done?.filed) await service.deleteApplicationPapers([done.filed])
    if (done?.removed.length) await service.restoreApplicationPapers(done.removed)
  },
)
