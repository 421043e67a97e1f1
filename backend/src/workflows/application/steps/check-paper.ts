import { normaliseForStorage, toLatinDigits } from "@khooshe/persian-text"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaperFields } from "../../../contracts/application"
import { mayEdit } from "../../../modules/application/moves"
import { isPermit } from "../../../modules/application/papers"
import { mostPapersADay } from "../../../modules/application/rules"
import { submissionRefusal } from "../../../modules/permit/submission"
import { databaseOf, rowsOf } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import { claimApplication } from "../read/application"

export type PaperToCheck = { application_id: string; desk_user_id: string; fields: PaperFields }

/**
 * Whether a paper may come into an application, and what is written on it. Of a permit, number, issuer and dates are
 * asked, and it must be one that a member of this form may hold; of other papers nothing. Changes nothing.
 * @throws not_found, state_conflict; required, permit_type_unfit, permit_dates and permit_over at their fields; too_many_requests
 */
export const checkPaperStep = createStep("check-application-paper", async ({ application_id, desk_user_id, fields }: PaperToCheck, { container }) => {
  const database = databaseOf(container)
  const { state, filed, facts, kinds } = await claimApplication(database, application_id, { desk_user_id })
  if (!mayEdit(state)) throw shopError("state_conflict", `${application_id} is ${state}`)
  const { type } = fields
  const number = toLatinDigits(normaliseForStorage(fields.number ?? ""))
  const issuer = normaliseForStorage(fields.issuer ?? "")
  const issued_on = fields.issued_on || null
  const expires_on = fields.expires_on || null
  const permit = isPermit(type)
  if (isPermit(type)) {
    if (!number) throw shopError("required", "A permit has a number", { field: "number" })
    if (!issuer) throw shopError("required", "Somebody issued the permit", { field: "issuer" })
    if (!issued_on) throw shopError("required", "A permit was issued on a day", { field: "issued_on" })
    if (!facts.kind || !facts.activity) throw shopError("required", "Who applies decides which permits there are", { field: "type" })
    const paper = { type, number, issued_on, expires_on, covers: [], follows_id: null }
    const wrong = submissionRefusal(paper, { member: { kind: facts.kind, activity: facts.activity }, kinds, known: [], today: tehranDay(new Date()) })
    if (wrong) throw shopError(wrong.code, `${type} from ${issued_on} to ${expires_on}`, { field: wrong.field })
  }
  const [today] = await rowsOf<{ count: number }>(database, "select count(*)::int as count from paper where uploaded_by = :desk_user_id and created_at > now() - interval '1 day'", { desk_user_id })
  if ((today?.count ?? 0) >= mostPapersADay) throw shopError("too_many_requests", `${desk_user_id} handed in ${today?.count} papers within a day`)
  const replaced = filed.filter((paper) => paper.type === type)
  return new StepResponse({
    row: { application_id, type, ...(permit ? { number, issuer, issued_on, expires_on } : { number: null, issuer: null, issued_on: null, expires_on: null }) },
    replaced: { rows: replaced.map(({ row_id }) => row_id), papers: replaced.map(({ id }) => id) },
  })
})
