import "server-only"
import type { DeskClusterPage } from "@contracts/desk-cluster-page"
import { readDesk } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** A cluster's page as its agent edits it; null for who may not. */
export const readDeskPage = (locale: Locale, clusterId: string): Promise<DeskClusterPage | null> => readDesk(locale, clusterPaths.page(clusterId), `/desk/clusters/${encodeURIComponent(clusterId)}/page`)
