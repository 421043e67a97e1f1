import type { BlockedReason } from "../../../contracts/listing"
import type { PermitType } from "../../../contracts/permit"
import type { LocalizedText } from "../../../contracts/shared"
import { askGate } from "../../../modules/permit/gate"
import type { Trade } from "../../../modules/permit/requirements"
import type { PermitHolder } from "../../../modules/permit/rules"
import { permitTypes } from "../../../modules/permit/types"
import { rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { readRecords } from "./permit-records"

/** Goods as the gate needs to know them. */
export type GateGoods = { product_id: string; trade: Trade; kind: string; member: PermitHolder; maker: (PermitHolder & { name: LocalizedText }) | null }

const holder = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'activity', ${alias}.activity, 'status', ${alias}.status, 'name', ${alias}.name)`

/** Selects GateGoods of products with a label; conditions on `l` follow. */
const gateQuery = (columns: string) => `
select ${columns}, ${holder("m")} as member, case when mk.id is null then null else ${holder("mk")} end as maker
from product_label l join product pr on pr.id = l.product_id and pr.deleted_at is null
join member m on m.id = l.member_id and m.deleted_at is null left join member mk on mk.id = l.maker_id and mk.deleted_at is null
where l.deleted_at is null`

/** Goods of which the gate says the same, and how many they are. */
export type AlikeGoods = Omit<GateGoods, "product_id"> & { goods: number }

/** All goods of a member, published or not, those together that the gate cannot tell apart. */
export const readAlikeGoods = (database: Database, member_id: string): Promise<AlikeGoods[]> =>
  rowsOf<AlikeGoods>(database, `${gateQuery("l.trade, l.kind_handle as kind, count(*)::int as goods")} and l.member_id = :member_id group by l.trade, l.kind_handle, m.id, mk.id order by l.kind_handle, min(l.product_id)`, { member_id })

export type WordedType = { type: PermitType; title: LocalizedText; about: LocalizedText }
export const wordedTypes = (types: readonly PermitType[]): WordedType[] => types.map((type) => ({ type, title: permitTypes[type].title, about: permitTypes[type].about }))

export type PublishAnswer = {
  allowed: boolean
  /** null when allowed */
  reason: BlockedReason | null
  /** a valid paper of one of these is missing; none when no paper would help */
  missing: WordedType[]
  /** whose paper: the seller's own when null, else the maker of this name */
  maker: LocalizedText | null
}

/**
 * Whether goods may be put on sale now, and the papers of which one is missing. Asked when a listing is published; the
 * cart, the payment and the completion ask the same rule again.
 * @throws not_found when there are no such goods
 */
export async function mayPublish(database: Database, product_id: string, now = new Date()): Promise<PublishAnswer> {
  const [goods] = await rowsOf<GateGoods>(database, `${gateQuery("l.product_id, l.trade, l.kind_handle as kind")} and l.product_id = :product_id`, { product_id })
  if (!goods) throw shopError("not_found", `No goods ${product_id}`)
  const { member, maker, trade, kind } = goods
  const permits = await readRecords(database, [member.id, ...(maker ? [maker.id] : [])])
  const { reason, one_of, whose } = askGate({ member, maker, trade, kind, permits, now })
  return { allowed: reason === null, reason, missing: wordedTypes(one_of), maker: whose === "maker" ? (maker?.name ?? null) : null }
}
