import "server-only"
import type { ClusterRegistry } from "@contracts/cluster"
import type { LocalizedText } from "@contracts/shared"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readKeptOrFail } from "@/shared/medusa"

export type Frame = { shops: { handle: string; name: LocalizedText }[]; clusterCount: number }

/** Names of the shops for header and footer. Kept under a tag of its own, apart from the registry's numbers. */
export const readFrame = cache(async (): Promise<Frame> => {
  const { clusters } = await readKeptOrFail<ClusterRegistry>(reads.frame(), "frame")
  return { shops: clusters.filter((cluster) => cluster.has_shop).map(({ handle, name }) => ({ handle, name })), clusterCount: clusters.length }
})
