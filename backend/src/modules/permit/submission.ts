import type { ErrorCode } from "../../contracts/errors"
import type { MemberActivity, MemberKind } from "../../contracts/member"
import type { PermitType } from "../../contracts/permit"
import { addDays } from "../../shared/tehran"
import { isWaiting, mayRenew, type PermitRecord } from "./decisions"
import { canCover, permitTypes, typesFor, type KindOfGoods } from "./types"

/** A paper as a member hands it in. Days of Asia/Tehran; `covers` are handles of kinds, none of them: all that the type allows. */
export type Submission = {
  type: PermitType
  number: string
  issued_on: string
  expires_on: string | null
  covers: readonly string[]
  /** the permit that it renews */
  follows_id: string | null
}

export type SubmissionRefusal = { code: ErrorCode; field: keyof Submission; /** handles of the kinds it is about */ kinds?: string[] }

/** Years that a licence may lie in the past or run into the future: more is a slip of the pen. */
const longestPast = 60 * 366
const longestAhead = 30 * 366

type Context = {
  member: { kind: MemberKind; activity: MemberActivity }
  /** kinds of its cluster */
  kinds: readonly KindOfGoods[]
  /** all papers of the member that were not withdrawn */
  known: readonly PermitRecord[]
  /** the day in Tehran */
  today: string
}

/** Why a paper is not taken in, at its field; null when it may wait to be checked. */
export function submissionRefusal(paper: Submission, { member, kinds, known, today }: Context): SubmissionRefusal | null {
  if (!typesFor(member, kinds).includes(paper.type)) return { code: "permit_type_unfit", field: "type" }
  if (known.some((each) => each.type === paper.type && each.number === paper.number && each.rejected_at === null)) return { code: "permit_known", field: "number" }
  const days = daysRefusal(paper, today)
  if (days) return days

  const unknown = paper.covers.filter((handle) => !kinds.some((kind) => kind.handle === handle))
  if (unknown.length) return { code: "invalid_request", field: "covers", kinds: unknown }
  const foreign = kinds.filter((kind) => paper.covers.includes(kind.handle) && !canCover(paper.type, kind)).map((kind) => kind.handle)
  if (foreign.length) return { code: "permit_cannot_cover", field: "covers", kinds: foreign }

  if (paper.follows_id === null) return null
  const before = known.find((each) => each.id === paper.follows_id)
  if (!before || before.type !== paper.type) return { code: "not_found", field: "follows_id" }
  if (!mayRenew(before) || known.some((each) => each.follows_id === before.id && isWaiting(each))) return { code: "permit_moved", field: "follows_id" }
  return null
}

function daysRefusal({ type, issued_on, expires_on }: Submission, today: string): SubmissionRefusal | null {
  if (issued_on < addDays(today, -longestPast) || issued_on > addDays(today, 366)) return { code: "permit_dates", field: "issued_on" }
  const { ends } = permitTypes[type]
  if (expires_on === null) return ends === "always" ? { code: "required", field: "expires_on" } : null
  if (ends === "never" || expires_on <= issued_on || expires_on > addDays(today, longestAhead)) return { code: "permit_dates", field: "expires_on" }
  return expires_on < today ? { code: "permit_over", field: "expires_on" } : null
}
