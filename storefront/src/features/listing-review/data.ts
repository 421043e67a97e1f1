import "server-only"
import type { AutoApprovals, ReviewedListing, ReviewList } from "@contracts/desk-listings"
import { readDesk } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

const of = (cluster: string) => `/desk/clusters/${encodeURIComponent(cluster)}`

/** Goods of a cluster's members that wait for its agent, or of another state; the longest waiting first. */
export const readReviews = (locale: Locale, cluster: string, asked: { state?: string; after?: string }): Promise<ReviewList | null> =>
  readDesk(locale, clusterPaths.listings(cluster), `${of(cluster)}/listings?${new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])))}`)

export const readReviewed = (locale: Locale, cluster: string, listing: string): Promise<ReviewedListing | null> =>
  readDesk(locale, clusterPaths.listing(cluster, listing), `${of(cluster)}/listings/${encodeURIComponent(listing)}`)

/** Which members publish without the agent. */
export const readAutoApprovals = (locale: Locale, cluster: string): Promise<AutoApprovals | null> => readDesk(locale, clusterPaths.listings(cluster), `${of(cluster)}/auto-approvals`)
