import type { NoticeAbout } from "../types"
import type { FollowUp } from "../../../modules/notice/rules"
import { EXPIRING_DAYS } from "../../../modules/permit/rules"
import { permitTypes } from "../../../modules/permit/types"
import type { PermitType } from "../../../contracts/permit"
import { rowsOf, type Database } from "../../../shared/database"
import { addDays } from "../../../shared/tehran"

/** Slices `o` that should have left before `:today` and have not. */
export const isLate = "o.state in ('placed', 'accepted', 'packed') and o.due_on < :today and o.deleted_at is null"

/**
 * What of its goods each member that has packs lacks: packs without a price in rials; a member without a row has no pack.
 * Priced packs are joined as a whole: asking pack by pack takes three times as long where there are thousands.
 */
export const packGaps = `select pk.member_id, count(*)::int as packs, count(*) filter (where priced.variant_id is null)::int as unpriced
  from pack pk join product pr on pr.id = pk.product_id and pr.deleted_at is null
  left join (select distinct vp.variant_id from product_variant_price_set vp join price pc on pc.price_set_id = vp.price_set_id and pc.deleted_at is null and pc.currency_code = 'irr' where vp.deleted_at is null) priced on priced.variant_id = pk.variant_id
  where pk.deleted_at is null group by pk.member_id`

/** Permits `p` of members `m` that end soon or have ended, where no later paper of the same type stands. */
export const isLapsing = `p.expires_on <= :lapse_by and p.verified_at is not null and p.revoked_at is null and p.deleted_at is null
  and not exists (select 1 from permit q where q.member_id = p.member_id and q.type = p.type and q.verified_at is not null and q.revoked_at is null and q.deleted_at is null and (q.expires_on is null or q.expires_on > p.expires_on))`

/** The last day of permits that are called lapsing. */
export const lapseBy = (today: string) => addDays(today, EXPIRING_DAYS)

type Found = { member_id: string; number: string | null; due_on: string | null; type: PermitType | null; expires_on: string | null }

const none = "null::text"
const subjects: Readonly<Record<FollowUp, string>> = {
  late_order: `select o.member_id, o.number, o.due_on, ${none} as type, ${none} as expires_on from member_order o join member m on m.id = o.member_id where o.id = :id and m.cluster_id = :cluster_id and ${isLate}`,
  no_packs: `select m.id as member_id, ${none} as number, ${none} as due_on, ${none} as type, ${none} as expires_on from member m left join (${packGaps}) g on g.member_id = m.id where m.id = :id and m.cluster_id = :cluster_id and m.status = 'active' and m.deleted_at is null and g.member_id is null`,
  no_price: `select m.id as member_id, ${none} as number, ${none} as due_on, ${none} as type, ${none} as expires_on from member m join (${packGaps}) g on g.member_id = m.id where m.id = :id and m.cluster_id = :cluster_id and m.status = 'active' and m.deleted_at is null and g.unpriced > 0`,
  permit: `select p.member_id, ${none} as number, ${none} as due_on, p.type, p.expires_on from permit p join member m on m.id = p.member_id where p.id = :id and m.cluster_id = :cluster_id and m.status <> 'ended' and m.deleted_at is null and p.expires_on < :today and ${isLapsing}`,
}

/** Whom a follow-up goes to, and what it says. Null for what is not the cluster's, and for what is in order by now. */
export async function readFollowUp(database: Database, cluster_id: string, about: FollowUp, id: string, today: string): Promise<{ member_id: string; about: NoticeAbout } | null> {
  const [found] = await rowsOf<Found>(database, subjects[about], { cluster_id, id, today, lapse_by: lapseBy(today) })
  if (!found) return null
  const { member_id, number, due_on, type, expires_on } = found
  return { member_id, about: { ...(number && due_on ? { number, due_on } : {}), ...(type && expires_on ? { title: permitTypes[type].title, expires_on } : {}) } }
}
