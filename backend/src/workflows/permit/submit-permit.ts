import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { PermitType } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { recordActsStep } from "../audit/steps/record-acts"
import { keepPaperStep } from "../paper/steps/keep-paper"
import type { LaidPaper } from "../paper/lay-paper"
import { actsOf } from "./acts-of"
import { createPermitsStep } from "./steps/create-permits"
import { judgeSubmissionStep } from "./steps/judge-submission"

export type PermitToSubmit = {
  member_id: string
  type: PermitType
  /** digits of any script */
  number: string
  /** a text alone is the issuer's name in every language, or one of the names that are suggested for the type */
  issuer: LocalizedText | string
  /** days in Asia/Tehran */
  issued_on: string
  /** null: it does not end */
  expires_on: string | null
  /** kind handles; empty: all that its type allows */
  covers: string[]
  /** a paper that is kept already; null for none, or when `file` is one that was laid down for this permit */
  paper_id: string | null
  file?: LaidPaper | null
  /** the permit that it renews */
  follows_id?: string | null
  /** desk user id */
  actor: string
}

/**
 * A member hands in a paper. It opens nothing until an agent has verified it.
 * @returns the permit's id
 * @throws not_found (member, or the permit that it renews), permit_type_unfit, permit_known, permit_dates, permit_over,
 *   permit_cannot_cover, required (a last day), permit_moved (renewed already), each at its field
 */
export const submitPermitWorkflow = createWorkflow("submit-permit", (input: WorkflowData<PermitToSubmit>) => {
  const lock = transform({ input }, ({ input }) => `permits:${input.member_id}`)
  acquireLockStep({ key: lock, timeout: 10, ttl: 60 })
  const judged = judgeSubmissionStep(input)
  const kept = when("permit-brings-file", input, ({ file }) => Boolean(file)).then(() =>
    keepPaperStep(
      transform({ input, judged }, ({ input: { file, actor, type }, judged }) => ({ holder_type: "permit" as const, holder_id: judged.id, purpose: type, file: file ?? null, uploaded_by: actor })),
    ),
  )
  createPermitsStep(transform({ input, judged, kept }, ({ input, judged, kept }) => [{ ...judged.row, id: judged.id, paper_id: kept?.id ?? input.paper_id }]))
  recordActsStep(transform({ input, judged }, ({ input, judged }) => actsOf("permit.uploaded", judged.place, input.actor, { type: input.type, follows_id: input.follows_id ?? null })))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ judged }, ({ judged }) => ({ permit_id: judged.id })))
})
