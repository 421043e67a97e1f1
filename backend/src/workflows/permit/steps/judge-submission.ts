import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toLatinDigits } from "@khooshe/persian-text"
import type { LocalizedText } from "../../../contracts/shared"
import { submissionRefusal } from "../../../modules/permit/submission"
import { permitTypes } from "../../../modules/permit/types"
import { databaseOf } from "../../../shared/database"
import { sameText } from "../../../shared/localized"
import { shopError } from "../../../shared/shop-error"
import { tehranDay } from "../../../shared/tehran"
import type { PermitSubject } from "../acts-of"
import { readClusterKinds } from "../read/cluster-kinds"
import { readPermitMember, readRecords } from "../read/permit-records"
import type { PermitToSubmit } from "../submit-permit"

/** Reads a member's papers under its lock and says what is to be written of a new one. Writes nothing. */
export const judgeSubmissionStep = createStep("judge-submission", async (input: PermitToSubmit, { container }) => {
  const database = databaseOf(container)
  const member = await readPermitMember(database, input.member_id)
  if (!member || member.status === "ended") throw shopError("not_found", `No member ${input.member_id}`)
  const [kinds, known] = await Promise.all([readClusterKinds(database, member.cluster_id), readRecords(database, [member.id])])
  const { member_id, type, issued_on, expires_on, actor } = input
  const paper = { type, number: toLatinDigits(input.number).trim(), issued_on, expires_on, covers: [...new Set(input.covers)], follows_id: input.follows_id ?? null }
  const refusal = submissionRefusal(paper, { member, kinds, known, today: tehranDay(new Date()) })
  if (refusal) {
    const subjects = kinds.filter((kind) => refusal.kinds?.includes(kind.handle)).map(({ handle, name }) => ({ id: handle, name }))
    throw shopError(refusal.code, `${member_id} cannot hand in ${type} ${paper.number}`, { field: refusal.field, ...(subjects.length ? { subjects } : {}) })
  }
  const id = generateEntityId(undefined, "perm")
  const place: PermitSubject = { permit_id: id, type, number: paper.number, member_id, member_name: member.name, cluster_id: member.cluster_id }
  return new StepResponse({
    id,
    place,
    row: { ...paper, member_id, issuer: issuerOf(input), submitted_by: actor, verified_at: null, verified_by: null },
  })
})

/** A name that is suggested for the type is known in both languages; another is the same in both. */
function issuerOf({ type, issuer }: PermitToSubmit): LocalizedText {
  if (typeof issuer !== "string") return issuer
  const name = issuer.trim()
  return permitTypes[type].issuers.find(({ fa, en }) => fa === name || en === name) ?? sameText(name)
}
