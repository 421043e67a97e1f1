import type { ListingContent, ReviewedListing, ReviewList } from "../../../contracts/desk-listings"
import { actionsOf } from "../../../modules/listing-draft/lifecycle"
import { rowsOf, type Database } from "../../../shared/database"
import { shopError } from "../../../shared/shop-error"
import { withLiveGoods } from "../listing"
import { viewListing, stockSkus } from "../view"
import { conditionOf, listColumns, listFrom, listingsOnPage, rowOf, type ListingFilter, type ListRow } from "./desk-listings"
import { readDrafts, type DraftRow } from "./drafts"
import { nameOfPerson, readGate } from "./listing"
import { readOwnPictures } from "./pictures"
import { readStockBySku } from "./stock"

/** Nobody judges goods of a member for whom they work. */
const mine = "not exists (select 1 from desk_grant g where g.desk_user_id = :agent and g.scope_kind = 'member' and g.scope_id = d.member_id and g.deleted_at is null)"

type Row = ListRow & Pick<ReviewList["listings"][number], "member" | "submitted_at" | "mine_to_decide">

/**
 * Listings of a cluster's members for its agent: what waits longest first, everything else the newest first. Two statements.
 * @param after a listing's id, to go on from
 */
export async function readReviews(database: Database, { cluster_id, agent, state, member_id, after }: { cluster_id: string; agent: string; state: ListingFilter; member_id: string | null; after: string | null }): Promise<ReviewList> {
  const waiting = state === "in_review"
  const beyond = waiting ? "(d.submitted_at, d.id) > (select a.submitted_at, a.id from listing_draft a where a.id = :after)" : "d.id < :after"
  const [rows, [count]] = await Promise.all([
    rowsOf<Row>(
      database,
      `select ${listColumns}, to_json(d.submitted_at) #>> '{}' as submitted_at, ${mine} as mine_to_decide, jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name) as member
       from ${listFrom} join member m on m.id = d.member_id and m.deleted_at is null
       where m.cluster_id = :cluster_id and d.deleted_at is null and ${conditionOf[state]} and (:member_id::text is null or d.member_id = :member_id) and (:after::text is null or ${beyond})
       order by ${waiting ? "d.submitted_at, d.id" : "d.id desc"} limit ${listingsOnPage + 1}`,
      { cluster_id, agent, member_id, after },
    ),
    rowsOf<{ waiting: number }>(
      database,
      `select count(*)::int as waiting from listing_draft d join member m on m.id = d.member_id and m.deleted_at is null where m.cluster_id = :cluster_id and ${conditionOf.in_review} and d.deleted_at is null`,
      { cluster_id },
    ),
  ])
  const shown = rows.slice(0, listingsOnPage)
  return {
    waiting: count?.waiting ?? 0,
    listings: shown.map(({ member, submitted_at, mine_to_decide, ...row }) => {
      const { price_rial: _price, ...told } = rowOf(row)
      return { ...told, member, submitted_at, mine_to_decide }
    }),
    next: rows.length > listingsOnPage ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** A content without what the agent is not told: prices. */
function withoutPrices({ packs, ...content }: ListingContent): ReviewedListing["content"] {
  return { ...content, packs: packs.map(({ price_rial: _rial, price_usd: _usd, ...pack }) => pack) }
}

/**
 * A listing of the cluster, and whether this agent may decide it.
 * @throws not_found for a listing of another cluster
 */
export async function readListingOfCluster(database: Database, { cluster_id, agent, id }: { cluster_id: string; agent: string; id: string }): Promise<{ row: DraftRow; mine: boolean }> {
  const [row] = await readDrafts(database, [id])
  if (!row || row.member.cluster_id !== cluster_id) throw shopError("not_found", `Cluster ${cluster_id} has no listing ${id}`)
  const [decides] = await rowsOf<{ mine: boolean }>(database, `select ${mine} as mine from listing_draft d where d.id = :id`, { id, agent })
  return { row, mine: decides?.mine ?? false }
}

/** @throws own_goods where somebody would judge goods of a member for whom they work */
export async function judgedMember(database: Database, place: { cluster_id: string; agent: string; id: string }): Promise<string> {
  const { row, mine: decides } = await readListingOfCluster(database, place)
  if (!decides) throw shopError("own_goods", `${place.agent} works for ${row.member_id}`)
  return row.member_id
}

/** A listing as its cluster's agent reads it: what is written, what buyers see, and how they differ; no price and no stock. */
export async function readReviewedListing(database: Database, place: { cluster_id: string; agent: string; id: string }): Promise<ReviewedListing> {
  const { row, mine: mine_to_decide } = await readListingOfCluster(database, place)
  const [listing] = await withLiveGoods(database, [row])
  if (!listing) throw shopError("not_found", `No listing ${place.id}`)
  const [gate, stock, pictures, judge, submitted_by] = await Promise.all([
    readGate(database, listing),
    readStockBySku(database, row.member_id, stockSkus(listing).all),
    readOwnPictures(database, row.member_id, [...listing.content.pictures, ...(listing.live?.content.pictures ?? [])].map(({ key }) => key)),
    nameOfPerson(database, row.sent_back?.by ?? null),
    nameOfPerson(database, row.submitted_by),
  ])
  const view = viewListing(listing, { gate, stock, pictures, neighbours: [], judge })
  const { id, version, state, change, handle, kind, trade, template, differences, sent_back, missing, blocked, updated_at } = view
  return {
    id, version, state, change, handle, kind, trade, template, differences, sent_back, missing, gate: view.gate, blocked, pictures: view.pictures, updated_at,
    actions: mine_to_decide ? actionsOf(listing.standing, "agent", false) : [],
    member: { id: row.member.id, handle: row.member.handle, name: row.member.name, auto_approval: row.member.auto_approval },
    mine_to_decide, submitted_at: row.submitted_at, submitted_by,
    content: withoutPrices(view.content), shown: view.shown && withoutPrices(view.shown),
  }
}
