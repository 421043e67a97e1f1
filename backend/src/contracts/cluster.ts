import { z } from "zod"
import { day, localizedText, picture } from "./shared"
import { listingCard } from "./listing"
import { memberSummary } from "./member"

export const clusterKind = z.enum(["cluster", "network", "reference"])
export const stageName = z.enum([
  "proposed", "identified", "under_review", "feasibility", "formed", "implementation", "development", "final_year",
  "delegated", "support_ended", "concluded", "handed_over", "independent", "reference",
])
export type StageName = z.infer<typeof stageName>

/** A dated statement by a source; never a bare fact. `level`: 1 identified … 4 independent, 5 reference. */
export const stageView = z.object({
  stage: stageName,
  level: z.number().int().min(1).max(5),
  note: localizedText.nullable(),
  date: z.string().nullable(),
  source: z.object({ outlet: localizedText, date: z.string().nullable(), file: z.string() }),
})
export type StageView = z.infer<typeof stageView>

/** A row of the registry. */
export const clusterSummary = z.object({
  handle: z.string(),
  name: localizedText,
  kind: clusterKind,
  province: z.object({ handle: z.string(), name: localizedText }),
  town: localizedText.nullable(),
  /** newest statement */
  stage: stageView,
  units: z.number().int().nullable(),
  has_shop: z.boolean(),
  member_count: z.number().int(),
  goods: z.number().int(),
  picture: picture.nullable(),
})
export type ClusterSummary = z.infer<typeof clusterSummary>

/** `GET /shop/clusters` */
export const clusterRegistry = z.object({
  clusters: z.array(clusterSummary),
  provinces: z.array(z.object({ handle: z.string(), name: localizedText, facts: z.array(localizedText), count: z.number().int() })),
  minimum_units: z.number().int(),
})
export type ClusterRegistry = z.infer<typeof clusterRegistry>

/** News of a cluster, shown from one day to another. */
export const announcement = z.object({ id: z.string(), text: localizedText, from: day, to: day, pinned: z.boolean() })

/** `GET /shop/clusters/:handle` */
export const clusterPage = clusterSummary.extend({
  story: localizedText,
  hero: picture.nullable(),
  assets: z.array(localizedText),
  stages: z.array(stageView),
  /** those shown today, pinned ones first */
  announcements: z.array(announcement),
  members: z.array(memberSummary),
  kinds: z.array(z.object({ handle: z.string(), name: localizedText, picture: picture.nullable(), listings: z.number().int(), packs: z.number().int(), members: z.number().int() })),
  listings: z.array(listingCard),
})
export type ClusterPage = z.infer<typeof clusterPage>

/** `GET /shop/kinds/:handle` */
export const kindPage = z.object({
  handle: z.string(),
  name: localizedText,
  description: localizedText,
  cluster: z.object({ handle: z.string(), name: localizedText }),
  siblings: z.array(z.object({ handle: z.string(), name: localizedText })),
  listings: z.array(listingCard),
})
export type KindPage = z.infer<typeof kindPage>

/** `GET /shop/home` */
export const homePage = z.object({
  shops: z.array(clusterSummary.extend({ kinds: z.number().int(), /** pinned news */ announcement: localizedText.nullable() })),
  listings: z.array(listingCard),
  compare: z.array(listingCard),
  provinces: z.array(z.object({ handle: z.string(), name: localizedText, count: z.number().int(), clusters: z.array(localizedText), level: z.number().int() })),
  totals: z.object({ clusters: z.number().int(), members: z.number().int(), goods: z.number().int() }),
})
export type HomePage = z.infer<typeof homePage>
