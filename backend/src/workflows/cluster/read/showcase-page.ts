import type { ShowcasePage } from "../../../contracts/enquiry"
import type { LocalizedText } from "../../../contracts/shared"
import type { Database } from "../../../shared/database"
import { pictureOfKey } from "../../../shared/media"
import { readCards } from "../../listing/read/cards"
import { readMemberSummaries } from "../../member/read/member-summaries"
import { readCluster, summaryOf } from "./clusters"

/** How a consortium calls itself to the world. */
const titleOf = (name: LocalizedText): LocalizedText => ({ fa: `کنسرسیوم صادراتی ${name.fa}`, en: `${name.en} export consortium` })

/** A consortium's page: members who sell abroad together, and their goods with prices in dollars, free on board. Null for a cluster that is none. */
export async function readShowcasePage(database: Database, handle: string, now: Date): Promise<ShowcasePage | null> {
  const cluster = await readCluster(database, handle)
  if (!cluster?.is_consortium) return null
  const [members, cards] = await Promise.all([readMemberSummaries(database, { cluster_id: cluster.id }, now), readCards(database, { cluster: handle })])
  const listings = cards.filter((card) => card.for_sale && card.lead && card.lead.price_usd !== null)
  const prices = listings.flatMap((card) => card.lead?.price_usd ?? [])
  const kinds = new Map(listings.map((card) => [card.kind.handle, card.kind]))
  return {
    cluster: summaryOf(cluster),
    title: titleOf(cluster.name),
    story: cluster.story,
    hero: pictureOfKey(cluster.hero_picture, cluster.name, cluster.hero_size),
    members,
    listings,
    price_from_usd: prices.length ? Math.min(...prices) : null,
    kinds: [...kinds.values()].map((kind) => ({ ...kind, count: listings.filter((card) => card.kind.handle === kind.handle).length })),
  }
}
