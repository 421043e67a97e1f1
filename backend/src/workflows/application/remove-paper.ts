import { createStep, createWorkflow, StepResponse, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { mayEdit } from "../../modules/application/moves"
import { databaseOf } from "../../shared/database"
import { shopError } from "../../shared/shop-error"
import { removePapersStep } from "../paper/steps/remove-papers"
import { claimApplication } from "./read/application"
import { filePaperStep } from "./steps/file-paper"

type PaperToRemove = { application_id: string; desk_user_id: string; paper_id: string }

/** @throws not_found, state_conflict */
const findPaperStep = createStep("find-application-paper", async ({ application_id, desk_user_id, paper_id }: PaperToRemove, { container }) => {
  const { state, filed } = await claimApplication(databaseOf(container), application_id, { desk_user_id })
  const paper = filed.find(({ id }) => id === paper_id)
  if (!paper) throw shopError("not_found", `No paper ${paper_id} in ${application_id}`)
  if (!mayEdit(state)) throw shopError("state_conflict", `${application_id} is ${state}`)
  return new StepResponse({ row_id: paper.row_id })
})

/** An applicant takes a paper out again. */
export const removeApplicationPaperWorkflow = createWorkflow("remove-application-paper", (input: WorkflowData<PaperToRemove>) => {
  acquireLockStep({ key: input.application_id, timeout: 5, ttl: 30 })
  const found = findPaperStep(input)
  filePaperStep(transform({ found }, ({ found }) => ({ paper: null, removed: [found.row_id] })))
  removePapersStep(transform({ input }, ({ input }) => [input.paper_id]))
  releaseLockStep({ key: input.application_id })
  return new WorkflowResponse(found)
})
