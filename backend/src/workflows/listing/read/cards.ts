import type { ListingCard } from "../../../contracts/listing"
import { rowsOf, type Database } from "../../../shared/database"

/** More than any page shows. */
const MOST = 200

export type CardFilter = { cluster?: string | undefined; kind?: string | undefined; member?: string | undefined }
export type CardSort = "best" | "unit_price" | "new"

const orders: Readonly<Record<CardSort, string>> = {
  best: "rank, handle",
  // what cannot be bought comes last, however cheap
  unit_price: "for_sale desc, unit_price_rial nulls last, rank",
  new: "(search->>'listed')::bigint desc, rank, handle",
}

const conditions = (filter: CardFilter) =>
  ["deleted_at is null", filter.cluster && "cluster_handle = :cluster", filter.kind && "kind_handle = :kind", filter.member && "member_handle = :member"].filter(Boolean).join(" and ")

const bound = ({ cluster, kind, member }: CardFilter) => ({ ...(cluster && { cluster }), ...(kind && { kind }), ...(member && { member }) })

/** Cards of a cluster, a kind or a member, in the order asked for. */
export async function readCards(database: Database, filter: CardFilter, sort: CardSort = "best", take = MOST, skip = 0): Promise<ListingCard[]> {
  const rows = await rowsOf<{ card: ListingCard }>(
    database,
    `select card from listing where ${conditions(filter)} order by ${orders[sort]} limit :take offset :skip`,
    { ...bound(filter), take: Math.min(take, MOST), skip },
  )
  return rows.map((row) => row.card)
}

/** How many there are. */
export async function countCards(database: Database, filter: CardFilter): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(database, `select count(*)::int as count from listing where ${conditions(filter)}`, bound(filter))
  return row?.count ?? 0
}

/** Cards of the products named, in that order; those that are not listed are left out. */
export async function readCardsOf(database: Database, productIds: readonly string[]): Promise<ListingCard[]> {
  if (productIds.length === 0) return []
  const rows = await rowsOf<{ card: ListingCard }>(
    database,
    "select card from listing where deleted_at is null and product_id = any(:ids) order by array_position(cast(:ids as text[]), product_id)",
    { ids: [...productIds] },
  )
  return rows.map((row) => row.card)
}
