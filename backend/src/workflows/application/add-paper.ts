import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { LaidPaper } from "../paper/lay-paper"
import { keepPaperStep } from "../paper/steps/keep-paper"
import { removePapersStep } from "../paper/steps/remove-papers"
import { checkPaperStep, type PaperToCheck } from "./steps/check-paper"
import { filePaperStep } from "./steps/file-paper"

/** An applicant hands in a paper; it takes the place of the one of its type that came before. */
export const addApplicationPaperWorkflow = createWorkflow("add-application-paper", (input: WorkflowData<PaperToCheck & { file: LaidPaper }>) => {
  acquireLockStep({ key: input.application_id, timeout: 5, ttl: 30 })
  const checked = checkPaperStep(input)
  const paper = keepPaperStep(
    transform({ input, checked }, ({ input, checked }) => ({
      holder_type: "application" as const, holder_id: input.application_id, purpose: checked.row.type, file: input.file, uploaded_by: input.desk_user_id,
    })),
  )
  filePaperStep(transform({ checked, paper }, ({ checked, paper }) => ({ paper: { ...checked.row, paper_id: paper.id }, removed: checked.replaced.rows })))
  removePapersStep(transform({ checked }, ({ checked }) => checked.replaced.papers))
  releaseLockStep({ key: input.application_id })
  return new WorkflowResponse(paper)
})
