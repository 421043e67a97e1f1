import "server-only"
import type { ClusterNotices, MemberNotices } from "@contracts/desk-notices"
import { readDesk } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

const notices = (scope: "members" | "clusters", id: string, before?: string) => `/desk/${scope}/${encodeURIComponent(id)}/notices${before ? `?${new URLSearchParams({ before })}` : ""}`

/** What a member was told; null for who is not told it. */
export const readNotices = (locale: Locale, memberId: string, before?: string): Promise<MemberNotices | null> => readDesk(locale, deskPaths.notices(memberId), notices("members", memberId, before))

/** What a cluster's agents sent, and to whom they can write. */
export const readSentNotices = (locale: Locale, clusterId: string, before?: string): Promise<ClusterNotices | null> => readDesk(locale, clusterPaths.notices(clusterId), notices("clusters", clusterId, before))
