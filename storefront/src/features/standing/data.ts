import "server-only"
import type { ClusterMemberDetail, ClusterMembers } from "@contracts/desk-members"
import { readDesk } from "@/features/desk/data"
import { clusterPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

export type MembersAsked = Partial<Record<"status" | "q" | "after", string>>

const at = (clusterId: string, rest = "") => `/desk/clusters/${encodeURIComponent(clusterId)}/members${rest}`

/** A cluster's members; null for who may not see them. */
export const readMembers = (locale: Locale, clusterId: string, asked: MembersAsked): Promise<ClusterMembers | null> => {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
  return readDesk(locale, clusterPaths.members(clusterId), at(clusterId, query && `?${query}`))
}

/** One of them. */
export const readMember = (locale: Locale, clusterId: string, memberId: string): Promise<ClusterMemberDetail | null> =>
  readDesk(locale, clusterPaths.member(clusterId, memberId), at(clusterId, `/${encodeURIComponent(memberId)}`))
