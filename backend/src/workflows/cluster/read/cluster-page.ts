import type { ClusterPage } from "../../../contracts/cluster"
import { rowsOf, type Database } from "../../../shared/database"
import { listOf } from "../../../shared/list-of"
import { pictureOfKey } from "../../../shared/media"
import { tehranDay } from "../../../shared/tehran"
import { readCards } from "../../listing/read/cards"
import { readMemberSummaries } from "../../member/read/member-summaries"
import { readAnnouncements } from "./announcements"
import { readCluster, summaryOf } from "./clusters"
import { stagesOf } from "./stages"

type Kind = ClusterPage["kinds"][number]

/** Kinds that the cluster's goods are of, in the order of the categories, each with a picture of its best good. */
const kindsQuery = `
select l.kind_handle as handle, l.name, l.picture, l.listings, l.packs, l.members from (
  select kind_handle, (array_agg(card->'kind'->'name' order by rank))[1] as name,
    (array_agg(card->'picture' order by rank) filter (where card->>'picture' is not null))[1] as picture,
    count(*)::int as listings, sum(jsonb_array_length(card->'packs'))::int as packs, count(distinct member_id)::int as members
  from listing where cluster_handle = :cluster and deleted_at is null group by kind_handle) l
left join product_category k on k.handle = l.kind_handle and k.deleted_at is null
order by k.rank nulls last, l.kind_handle`

/** A cluster's page: its story, every statement about it, members, kinds and goods. Null for none such. */
export async function readClusterPage(database: Database, handle: string, now: Date): Promise<ClusterPage | null> {
  const cluster = await readCluster(database, handle)
  if (!cluster) return null
  const [members, kinds, listings, announcements] = await Promise.all([
    readMemberSummaries(database, { cluster_id: cluster.id }, now),
    rowsOf<Kind>(database, kindsQuery, { cluster: handle }),
    readCards(database, { cluster: handle }),
    readAnnouncements(database, cluster.id, tehranDay(now), true),
  ])
  return {
    ...summaryOf(cluster),
    story: cluster.story,
    hero: pictureOfKey(cluster.hero_picture, cluster.name, cluster.hero_size),
    assets: listOf(cluster.assets),
    stages: stagesOf(cluster.stages ?? []),
    announcements,
    members,
    kinds: kinds.map((kind) => ({ ...kind, picture: kind.picture ?? null })),
    listings,
  }
}
