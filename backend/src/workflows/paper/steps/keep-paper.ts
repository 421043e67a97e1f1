import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_MODULE } from "../../../modules/paper"
import { PaperFolder } from "../../../modules/paper/folder"
import type { PaperModuleService } from "../../../modules/paper/service"
import { settings } from "../../../shared/settings"
import type { LaidPaper } from "../lay-paper"

export type PaperToKeep = {
  holder_type: "application" | "permit"
  holder_id: string
  /** what it is handed in for */
  purpose: string
  /** null is refused: whoever asks for a paper to be kept has laid one down */
  file: LaidPaper | null
  /** desk user */
  uploaded_by: string
}

/** Gives a file that was laid down its name and its row. Undone, both are gone. */
export const keepPaperStep = createStep(
  "keep-paper",
  async ({ file, ...paper }: PaperToKeep, { container }) => {
    if (!file) throw new Error(`No file was laid down for ${paper.holder_id}`)
    const { incoming, ...facts } = file
    const id = generateEntityId(undefined, "papr")
    const folder = new PaperFolder(settings().home)
    await folder.take(incoming, id)
    try {
      await container.resolve<PaperModuleService>(PAPER_MODULE).createPapers({ id, ...paper, ...facts })
    } catch (error) {
      await folder.remove(id)
      throw error
    }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<PaperModuleService>(PAPER_MODULE).deletePapers([id])
    await new PaperFolder(settings().home).remove(id)
  },
)
