import type { LocalizedText } from "../../../contracts/shared"
import type { Trade } from "../../../modules/permit/requirements"
import { rowsOf, type Database } from "../../../shared/database"
import { readClusterKinds } from "../../permit/read/cluster-kinds"
import type { ListingMember } from "./drafts"
import { readOwnPictures } from "./pictures"

export type SaveGround = {
  member: ListingMember
  kinds: { handle: string; name: LocalizedText; trade: Trade }[]
  /** handles of members of the cluster who make */
  makers: string[]
  pictures: ReadonlySet<string>
  /** SKUs that some variant has already */
  taken: ReadonlySet<string>
}

export async function readListingMember(database: Database, member_id: string): Promise<ListingMember | null> {
  const [row] = await rowsOf<ListingMember>(
    database,
    `select m.id, m.handle, m.name, m.kind, m.activity, m.status, m.cluster_id, coalesce(t.auto_approval, false) as auto_approval from member m
     left join listing_trust t on t.member_id = m.id and t.deleted_at is null where m.id = :member_id and m.deleted_at is null`,
    { member_id },
  )
  return row ?? null
}

/** Members of a cluster who make, and may be named by those who pack and trade. */
export async function readMakers(database: Database, member: { id: string; cluster_id: string }): Promise<{ handle: string; name: LocalizedText }[]> {
  return rowsOf(database, "select handle, name from member where cluster_id = :cluster_id and id <> :id and activity = 'makes' and status <> 'ended' and deleted_at is null order by rank, handle", { id: member.id, cluster_id: member.cluster_id })
}

/** What saving a member's listings is judged by. At most five statements, however many they are. */
export async function readSaveGround(database: Database, member: ListingMember, asked: { kinds: boolean; makers: boolean; pictures: readonly string[]; skus: readonly string[] }): Promise<SaveGround> {
  const [kinds, makers, pictures, taken] = await Promise.all([
    asked.kinds ? readClusterKinds(database, member.cluster_id) : [],
    asked.makers ? readMakers(database, member) : [],
    readOwnPictures(database, member.id, asked.pictures),
    asked.skus.length === 0 ? [] : rowsOf<{ sku: string }>(database, "select sku from product_variant where sku = any(:skus) and deleted_at is null", { skus: [...asked.skus] }),
  ])
  return {
    member,
    kinds: kinds.flatMap(({ trade, ...kind }) => (trade ? [{ ...kind, trade }] : [])),
    makers: makers.map(({ handle }) => handle),
    pictures: new Set(pictures.keys()),
    taken: new Set(taken.map(({ sku }) => sku)),
  }
}
