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
 * members and has no place here. Documents are read last, of the few that are shown.
 */
const goodsQuery = `
select l.card from (
  select product_id, cluster_handle, row_number() over (partition by cluster_handle order by rank) as round from (
    select distinct on (g.cluster_handle, g.kind_handle) g.product_id, g.cluster_handle, g.rank from listing g
    join product_label p on p.product_id = g.product_id and p.trade <> 'supply' and p.deleted_at is null
    where g.for_sale and g.deleted_at is null
    order by g.cluster_handle, g.kind_handle, g.rank) best
) chosen
join cluster c on c.handle = chosen.cluster_handle and c.has_shop and c.deleted_at is null
join listing l on l.product_id = chosen.product_id and l.deleted_at is null
order by chosen.round, c.rank, c.handle limit :take`

/** One good of each member, of a kind that several members sell by weight: the kind with the most packs to compare. */
const comparedQuery = `
with weighed as (
  select l.product_id, l.kind_handle, l.member_id, l.rank, count(*) as packs from listing l
  join pack p on p.product_id = l.product_id and p.net_unit = 'g' and p.deleted_at is null
  where l.for_sale and l.deleted_at is null group by 1, 2, 3, 4
), chosen as (
  select distinct on (member_id) product_id, rank from weighed
  where kind_handle = (select kind_handle from weighed group by 1 order by least(count(distinct member_id), 3) desc, sum(packs) desc, kind_handle limit 1)
  order by member_id, rank)
select l.card from chosen join listing l on l.product_id = chosen.product_id and l.deleted_at is null order by chosen.rank limit :take`

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
    shops: clusters.filter((cluster) => cluster.has_shop).map((cluster) => ({ ...summaryOf(cluster), kinds: cluster.kinds, announcement: cluster.announcement })),
    listings: listings.map((row) => row.card),
    compare: compare.map((row) => row.card),
    provinces: provinces.map((province) => {
      const own = summaries.filter((cluster) => cluster.province.handle === province.handle)
      return { ...province, count: own.length, clusters: own.map((cluster) => cluster.name), level: Math.max(...own.map((cluster) => cluster.stage.level)) }
    }),
    totals: { clusters: clusters.length, members: members[0]?.count ?? 0, goods: clusters.reduce((sum, cluster) => sum + cluster.goods, 0) },
  }
}
