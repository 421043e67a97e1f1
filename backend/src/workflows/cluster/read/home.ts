import type { HomePage } from "../../../contracts/cluster"
import type { ListingCard } from "../../../contracts/listing"
import { rowsOf, type Database } from "../../../shared/database"
import { readClusters, summaryOf } from "./clusters"

/** Two rows of four. */
const GOODS = 8
const COMPARED = 4

/**
 * Goods of the day: of each shop in turn its best that are for sale, each of
 * another kind, so that every craft is on the first screen. Packaging is sold to
 * members and has no place here.
 */
const goodsQuery = `
select card from (
  select l.card, l.cluster_handle, c.rank as shop, row_number() over (partition by l.cluster_handle order by l.rank) as round from (
    select distinct on (cluster_handle, kind_handle) * from listing
    where for_sale and deleted_at is null and product_id in (select product_id from product_label where trade <> 'supply' and deleted_at is null)
    order by cluster_handle, kind_handle, rank) l
  join cluster c on c.handle = l.cluster_handle and c.has_shop and c.deleted_at is null) each
order by round, shop, cluster_handle limit :take`

/** Of the kind that most members sell by the kilo, one good of each member. */
const comparedQuery = `
select distinct on (member_handle) card from listing
where for_sale and deleted_at is null and kind_handle = (
  select kind_handle from listing where for_sale and deleted_at is null and card->>'unit' = 'kg'
  group by kind_handle order by count(distinct member_id) desc, sum(jsonb_array_length(card->'packs')) desc, kind_handle limit 1)
order by member_handle, rank limit :take`

export async function readHome(database: Database): Promise<HomePage> {
  const [clusters, listings, compare, members] = await Promise.all([
    readClusters(database),
    rowsOf<{ card: ListingCard }>(database, goodsQuery, { take: GOODS }),
    rowsOf<{ card: ListingCard }>(database, comparedQuery, { take: COMPARED }),
    rowsOf<{ count: number }>(database, "select count(*)::int as count from member where status <> 'ended' and deleted_at is null"),
  ])
  const summaries = clusters.map(summaryOf)
  const provinces = [...new Map(summaries.map(({ province }) => [province.handle, province])).values()]
  return {
    shops: clusters.filter((cluster) => cluster.has_shop).map((cluster) => ({ ...summaryOf(cluster), kinds: cluster.kinds })),
    listings: listings.map((row) => row.card),
    compare: compare.map((row) => row.card),
    provinces: provinces.map((province) => {
      const own = summaries.filter((cluster) => cluster.province.handle === province.handle)
      return { ...province, count: own.length, clusters: own.map((cluster) => cluster.name), level: Math.max(...own.map((cluster) => cluster.stage.level)) }
    }),
    totals: { clusters: clusters.length, members: members[0]?.count ?? 0, goods: clusters.reduce((sum, cluster) => sum + cluster.goods, 0) },
  }
}
