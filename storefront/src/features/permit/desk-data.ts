import "server-only"
import type { AgentPermitDetail, AgentPermits, DeskPermits, PermitGroup } from "@contracts/desk-permits"
import { readDesk } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** A member's papers; null for who may not see them. */
export const readMemberPermits = (locale: Locale, memberId: string): Promise<DeskPermits | null> => readDesk(locale, deskPaths.permits(memberId), `/desk/members/${encodeURIComponent(memberId)}/permits`)

export type PermitsAsked = { state?: PermitGroup; after?: string }

/** The papers of a cluster's members, those first that wait for a word. */
export const readClusterPermits = (locale: Locale, clusterId: string, asked: PermitsAsked): Promise<AgentPermits | null> => {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString()
  return readDesk(locale, clusterPaths.permits(clusterId), `/desk/clusters/${encodeURIComponent(clusterId)}/permits${query && `?${query}`}`)
}

export const readClusterPermit = (locale: Locale, clusterId: string, permitId: string): Promise<AgentPermitDetail | null> =>
  readDesk(locale, clusterPaths.permit(clusterId, permitId), `/desk/clusters/${encodeURIComponent(clusterId)}/permits/${encodeURIComponent(permitId)}`)
