import "server-only"
import type { AuditPage } from "@contracts/audit"
import { readDesk } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

const audit = (scope: "members" | "clusters", id: string, before?: string) => `/desk/${scope}/${encodeURIComponent(id)}/audit${before ? `?${new URLSearchParams({ before })}` : ""}`

/** What was done at a member's desk, the newest first; null for who may not see it. */
export const readHistory = (locale: Locale, memberId: string, before?: string): Promise<AuditPage | null> =>
  readDesk(locale, deskPaths.history(memberId), audit("members", memberId, before))

/** … and at a cluster's. */
export const readClusterHistory = (locale: Locale, clusterId: string, before?: string): Promise<AuditPage | null> =>
  readDesk(locale, clusterPaths.history(clusterId), audit("clusters", clusterId, before))
