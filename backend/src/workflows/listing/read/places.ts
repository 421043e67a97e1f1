import type { SearchPage } from "../../../contracts/listing"
import type { LocalizedText } from "../../../contracts/shared"
import { nameMatches } from "../../../modules/listing/names-match"
import { rowsOf, type Database } from "../../../shared/database"

type ClusterRow = { handle: string; name: LocalizedText; town: LocalizedText | null; has_shop: boolean }
type MemberRow = { id: string; handle: string; name: LocalizedText }

const MOST = 6

/** Clusters and members that a query names; they are few, and read whole. */
export async function findPlaces(database: Database, query: string): Promise<Pick<SearchPage, "clusters" | "members">> {
  if (!query.trim()) return { clusters: [], members: [] }
  const [clusters, members] = await Promise.all([
    rowsOf<ClusterRow>(database, "select handle, name, town, has_shop from cluster where deleted_at is null order by has_shop desc, rank, handle"),
    rowsOf<MemberRow>(database, "select id, handle, name from member where deleted_at is null and status <> 'ended' order by rank, handle"),
  ])
  const both = (text: LocalizedText | null) => (text ? [text.fa, text.en] : [])
  return {
    clusters: clusters
      .filter((cluster) => nameMatches(query, [...both(cluster.name), ...both(cluster.town)]))
      .slice(0, MOST)
      .map(({ handle, name, has_shop }) => ({ handle, name, has_shop })),
    members: members.filter((member) => nameMatches(query, both(member.name))).slice(0, MOST),
  }
}

/** Where to go when nothing was found: the clusters that have a shop. */
export async function shopsInstead(database: Database): Promise<SearchPage["clusters"]> {
  return rowsOf(database, "select handle, name, has_shop from cluster where deleted_at is null and has_shop order by rank, handle")
}
