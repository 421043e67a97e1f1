import type { AuditAct } from "../../contracts/audit"
import type { PermitType } from "../../contracts/permit"
import type { LocalizedText } from "../../contracts/shared"
import { permitTypes } from "../../modules/permit/types"
import type { DoneAct } from "../audit/steps/record-acts"

type PermitAct = Extract<AuditAct, `permit.${string}`>

/** A permit as histories speak of it: with its member, and with its cluster's agent. */
export type PermitSubject = { permit_id: string; type: PermitType; number: string; member_id: string; member_name: LocalizedText; cluster_id: string }

/** The same entry in the member's history and, with the member's name, in its cluster's: both may read what was done. */
export function actsOf(act: PermitAct, { permit_id, type, number, member_id, member_name, cluster_id }: PermitSubject, actor: string, detail: Record<string, unknown> = {}): DoneAct[] {
  const { title } = permitTypes[type]
  const own = { fa: `${title.fa} ${number}`, en: `${title.en} ${number}` }
  const named = { fa: `${own.fa}، ${member_name.fa}`, en: `${own.en}, ${member_name.en}` }
  const entry = { actor, act, detail: { member_id, ...detail } }
  return [
    { ...entry, scope: { kind: "member", id: member_id }, subject: { type: "permit", id: permit_id, name: own } },
    { ...entry, scope: { kind: "cluster", id: cluster_id }, subject: { type: "permit", id: permit_id, name: named } },
  ]
}
