import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { PermitType } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { createPermitsStep } from "./steps/create-permits"
import { readHoldersStep } from "./steps/read-holders"
import { newPermits } from "./new-permits"

export type PermitToRegister = {
  /** handle of the member */
  member: string
  type: PermitType
  number: string
  issuer: LocalizedText
  /** days in Asia/Tehran */
  issued_on: string
  expires_on: string | null
  /** kind handles; empty: all that its type allows */
  covers: string[]
  /** who saw the paper, and when (UTC); null: nobody yet, so it opens nothing */
  verified: { by: string; at: string } | null
  /** its file, kept already */
  paper_id?: string | null
  /** desk user */
  submitted_by?: string | null
}

/**
 * Enters members' permits. A paper is known by its member, type and number; one
 * that is there already is left as it is.
 * @throws MedusaError not_found for a member that does not exist
 */
export const registerPermitsWorkflow = createWorkflow("register-permits", (input: { permits: PermitToRegister[] }) => {
  const holders = readHoldersStep(transform({ input }, (data) => [...new Set(data.input.permits.map((permit) => permit.member))]))
  const missing = transform({ input, holders }, (data) => newPermits(data.input.permits, data.holders))
  when("permits-missing", missing, (data) => data.length > 0).then(() => createPermitsStep(missing))
  return new WorkflowResponse(missing)
})
