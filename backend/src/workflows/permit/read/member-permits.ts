import type { DeskPermits, MissingPermit } from "../../../contracts/desk-permits"
import { isSucceeded, isWaiting, mayRenew, mayWithdraw, type PermitRecord } from "../../../modules/permit/decisions"
import { askGate } from "../../../modules/permit/gate"
import { canCover, permitTypes, typesFor } from "../../../modules/permit/types"
import { rowsOf, type Database } from "../../../shared/database"
import { tehranDay } from "../../../shared/tehran"
import { readClusterKinds, type NamedKind } from "./cluster-kinds"
import { readAlikeGoods, wordedTypes, type AlikeGoods } from "./gate"
import { readPermitMember, readRecords } from "./permit-records"
import { deskColumns, deskPermitOf, deskTables, type DeskPermitRow } from "./permit-view"

/** A member's papers, the newest first, what its goods lack, and what it may hand in; in five statements. Null when there is no such member. */
export async function readMemberPermits(database: Database, member_id: string, now = new Date()): Promise<DeskPermits | null> {
  const member = await readPermitMember(database, member_id)
  if (!member) return null
  const [rows, kinds, goods] = await Promise.all([
    rowsOf<DeskPermitRow>(database, `select ${deskColumns} from ${deskTables} where p.member_id = :member_id and p.deleted_at is null order by p.issued_on desc, p.created_at desc, p.id`, { member_id }),
    readClusterKinds(database, member.cluster_id),
    readAlikeGoods(database, member_id),
  ])
  const makers = await readRecords(database, goods.flatMap(({ maker }) => (maker && maker.id !== member_id ? [maker.id] : [])))
  return {
    today: tehranDay(now),
    permits: rows.map((row) => ({
      ...deskPermitOf(row, isSucceeded(row, rows), kinds, now),
      may: { renew: mayRenew(row) && !rows.some((each) => each.follows_id === row.id && (isWaiting(each) || each.verified_at !== null)), withdraw: mayWithdraw(row) },
    })),
    missing: missingOf(goods, [...rows, ...makers], kinds, now),
    types: typesFor(member, kinds).map((type) => {
      const { title, about, issuers, ends } = permitTypes[type]
      return { type, title, about, issuers: [...issuers], ends, kinds: kinds.filter((kind) => canCover(type, kind)).map((kind) => kind.handle) }
    }),
    kinds: kinds.map(({ handle, name }) => ({ handle, name })),
  }
}

/** Goods that are not for sale for want of a paper, those together that the same paper would open. */
function missingOf(goods: readonly AlikeGoods[], permits: readonly PermitRecord[], kinds: readonly NamedKind[], now: Date): MissingPermit[] {
  const found = new Map<string, MissingPermit>()
  for (const { member, maker, trade, kind, goods: count } of goods) {
    const { reason, one_of, whose } = askGate({ member, maker, trade, kind, permits, now })
    if (reason === null || reason === "member_closed") continue
    const key = [reason, whose, whose === "maker" ? maker?.id : "", ...one_of].join(" ")
    const before = found.get(key) ?? { reason, one_of: wordedTypes(one_of), kinds: [], goods: 0, maker: whose === "maker" ? (maker?.name ?? null) : null }
    const named = { handle: kind, name: kinds.find((each) => each.handle === kind)?.name ?? { fa: kind, en: kind } }
    const known = before.kinds.some((each) => each.handle === kind)
    found.set(key, { ...before, goods: before.goods + count, kinds: known ? before.kinds : [...before.kinds, named] })
  }
  return [...found.values()]
}
