import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { markReadStep, type NoticesToMark } from "./steps/mark-read"

/** Somebody of a member read a notice, or all of them. */
export const markNoticesReadWorkflow = createWorkflow("mark-notices-read", (input: WorkflowData<NoticesToMark>) => new WorkflowResponse(markReadStep(input)))
