import type { BlockedReason } from "../../contracts/listing"
import type { PermitType } from "../../contracts/permit"
import { mayList, requirementFor, type ListingQuestion, type PermitFacts, type PermitHolder } from "./rules"
import type { Trade } from "./requirements"

/** What the gate says of goods, and what would open it. */
export type GateAnswer = {
  reason: BlockedReason | null
  /** a valid paper of one of these opens it; none when no paper would */
  one_of: readonly PermitType[]
  /** whose paper is missing */
  whose: "own" | "maker"
}

/** Asks the gate, and names the papers of which one is missing: the seller's own, or the named maker's. */
export function askGate(question: ListingQuestion): GateAnswer {
  const answer = mayList(question)
  if (answer.allowed) return { reason: null, one_of: [], whose: "own" }
  const { reason } = answer
  const { member, maker, trade, kind } = question
  if (reason === "not_allowed" || reason === "member_closed") return { reason, one_of: [], whose: "own" }
  if (reason !== "maker_permit") return { reason, one_of: requirementFor(member, trade, kind)?.one_of ?? [], whose: "own" }
  return { reason, one_of: maker?.activity === "makes" ? (requirementFor(maker, trade, kind)?.one_of ?? []) : [], whose: "maker" }
}

/** Whether a paper is one of those that open the sale of such goods, by its type and what it covers; valid or not. */
export function concerns(permit: Pick<PermitFacts, "type" | "covers">, holder: Pick<PermitHolder, "kind" | "activity">, goods: { trade: Trade; kind: string }): boolean {
  const row = requirementFor(holder, goods.trade, goods.kind)
  return row !== null && row.one_of.includes(permit.type) && (permit.covers.length === 0 || permit.covers.includes(goods.kind))
}
