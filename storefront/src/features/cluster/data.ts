import "server-only"
import type { ClusterPage, ClusterRegistry } from "@contracts/cluster"
import { cache } from "react"
import { reads } from "@/shared/cache"
import { readByHandle, readKeptOrFail } from "@/shared/medusa"

/** All clusters of the registry, with their provinces. */
export const readRegistry = cache((): Promise<ClusterRegistry> => readKeptOrFail<ClusterRegistry>(reads.registry()))

/** One cluster with its members, kinds and goods, or null when there is none. */
export const readCluster = cache((handle: string): Promise<ClusterPage | null> => readByHandle<ClusterPage>(handle, reads.cluster))
