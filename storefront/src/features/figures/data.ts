import "server-only"
import type { ClusterFigures, MemberFigures } from "@contracts/desk-figures"
import { readDesk } from "@/features/desk/data"
import { clusterPaths, deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"
import { requestOf, type Question } from "./question"

/** What a cluster's members sold, without money; null for who may not see it. */
export const readClusterFigures = (locale: Locale, clusterId: string, question: Question): Promise<ClusterFigures | null> =>
  readDesk(locale, clusterPaths.figures(clusterId), `/desk/clusters/${encodeURIComponent(clusterId)}/figures?${requestOf(question, locale)}`)

/** What a member sold, with its money. */
export const readMemberFigures = (locale: Locale, memberId: string, question: Question): Promise<MemberFigures | null> =>
  readDesk(locale, deskPaths.figures(memberId), `/desk/members/${encodeURIComponent(memberId)}/figures?${requestOf(question, locale)}`)
