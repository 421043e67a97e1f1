import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { keepPaperStep, type PaperToKeep } from "./steps/keep-paper"

/** Keeps a paper that was laid down by `layPaper`. @returns its id */
export const keepPaperWorkflow = createWorkflow("keep-paper", (input: WorkflowData<PaperToKeep>) => new WorkflowResponse(keepPaperStep(input)))
