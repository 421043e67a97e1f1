import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { recordActsStep, type DoneAct } from "../audit/steps/record-acts"
import { finishImportStep } from "./steps/finish-import"

export type ImportToFinish = { id: string; member_id: string; actor: string; file_name: string; changed: number }

/** An import of which nothing waits any more has ended, and its end is written down once. */
export const finishImportWorkflow = createWorkflow("finish-import", (input: WorkflowData<ImportToFinish>) => {
  const ended = finishImportStep(input.id)
  when("import-ended", { ended }, ({ ended }) => ended).then(() => {
    recordActsStep(
      transform({ input }, ({ input }): DoneAct[] => [
        { scope: { kind: "member", id: input.member_id }, actor: input.actor, act: "import.applied", subject: { type: "catalogue_import", id: input.id, name: { fa: input.file_name, en: input.file_name } }, detail: { rows: input.changed } },
      ]),
    )
  })
  return new WorkflowResponse(ended)
})
