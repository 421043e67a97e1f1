import "server-only"
import type { ClusterToday } from "@contracts/desk-today"
import { readDesk } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** What waits at a cluster's desk today; null for who may not see it. */
export const readToday = (locale: Locale, clusterId: string): Promise<ClusterToday | null> => readDesk(locale, clusterPaths.today(clusterId), `/desk/clusters/${encodeURIComponent(clusterId)}/today`)
