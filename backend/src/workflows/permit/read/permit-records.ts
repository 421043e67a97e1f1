import type { MemberActivity, MemberKind } from "../../../contracts/member"
import type { LocalizedText } from "../../../contracts/shared"
import type { PermitRecord } from "../../../modules/permit/decisions"
import type { MemberStatus } from "../../../modules/member/rules"
import { rowsOf, type Database } from "../../../shared/database"

/** A member as questions about its papers need to know it. */
export type PermitMember = { id: string; handle: string; name: LocalizedText; kind: MemberKind; activity: MemberActivity; status: MemberStatus; cluster_id: string }

export async function readPermitMember(database: Database, member_id: string): Promise<PermitMember | null> {
  const [row] = await rowsOf<PermitMember>(database, "select id, handle, name, kind, activity, status, cluster_id from member where id = :member_id and deleted_at is null", { member_id })
  return row ?? null
}

/** Columns of a PermitRecord; the table is `p`. */
export const recordColumns = "p.id, p.member_id, p.type, p.number, p.issued_on, p.expires_on, p.covers, p.verified_at, p.rejected_at, p.revoked_at, p.follows_id"

/** All papers of members, those that were turned down or lapsed too. */
export async function readRecords(database: Database, member_ids: readonly string[]): Promise<PermitRecord[]> {
  if (member_ids.length === 0) return []
  return rowsOf<PermitRecord>(database, `select ${recordColumns} from permit p where p.member_id = any(:ids) and p.deleted_at is null`, { ids: [...new Set(member_ids)] })
}

export type PermitPlace = { member_id: string; cluster_id: string; paper_id: string | null; /** its file was handed in for it alone, not for an application */ own_paper: boolean; submitted_by: string | null }

/** Which member and cluster a permit belongs to, and where its file is; null when there is no such permit. */
export async function readPermitPlace(database: Database, permit_id: string): Promise<PermitPlace | null> {
  const [row] = await rowsOf<PermitPlace>(
    database,
    `select p.member_id, m.cluster_id, p.paper_id, p.submitted_by, coalesce(pp.holder_type = 'permit' and pp.holder_id = p.id, false) as own_paper
     from permit p join member m on m.id = p.member_id and m.deleted_at is null left join paper pp on pp.id = p.paper_id and pp.deleted_at is null
     where p.id = :permit_id and p.deleted_at is null`,
    { permit_id },
  )
  return row ?? null
}
