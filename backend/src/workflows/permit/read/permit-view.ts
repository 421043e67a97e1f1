import type { DeskPermit } from "../../../contracts/desk-permits"
import type { LocalizedText } from "../../../contracts/shared"
import { daysLeft, type PermitRecord } from "../../../modules/permit/decisions"
import { permitState } from "../../../modules/permit/rules"
import { permitTypes } from "../../../modules/permit/types"
import type { NamedKind } from "./cluster-kinds"
import { recordColumns } from "./permit-records"

/** A permit with all that a desk shows of it. */
export type DeskPermitRow = PermitRecord & {
  issuer: LocalizedText
  created_at: Date
  rejected_reason: string | null
  revoked_reason: string | null
  file: DeskPermit["file"]
}

/** Columns of a DeskPermitRow; goes with `deskTables`. */
export const deskColumns = `${recordColumns}, p.issuer, p.created_at, p.rejected_reason, p.revoked_reason,
  case when pp.id is null then null else jsonb_build_object('name', pp.name, 'kind', pp.kind) end as file`
export const deskTables = "permit p left join paper pp on pp.id = p.paper_id and pp.deleted_at is null"

const iso = (at: Date | string | null) => (at === null ? null : new Date(at).toISOString())

/** A permit for a desk, with its state at `now`. A kind that its cluster no longer has keeps its handle as its name. */
export function deskPermitOf(row: DeskPermitRow, succeeded: boolean, kinds: readonly NamedKind[], now: Date): DeskPermit {
  const { id, type, number, issuer, issued_on, expires_on, file, follows_id } = row
  const [rejected, revoked] = [iso(row.rejected_at), iso(row.revoked_at)]
  return {
    id, type, title: permitTypes[type].title, number, issuer, issued_on, expires_on, file, follows_id, succeeded,
    covers: row.covers.map((handle) => ({ handle, name: kinds.find((kind) => kind.handle === handle)?.name ?? { fa: handle, en: handle } })),
    state: permitState(row, now),
    days_left: daysLeft(row, now),
    submitted_at: new Date(row.created_at).toISOString(),
    verified_at: iso(row.verified_at),
    rejected: rejected === null ? null : { at: rejected, reason: row.rejected_reason ?? "" },
    revoked: revoked === null ? null : { at: revoked, reason: row.revoked_reason ?? "" },
  }
}
