import type { ClusterMember } from "@contracts/desk-members"
import type { BadgeTone } from "@/shared/ui/badge"
import type { IconName } from "@/shared/ui/icon"

/** How each standing looks; its words are in the messages under `agent.status`. */
export const standingLook: Readonly<Record<ClusterMember["status"], { tone: BadgeTone; icon: IconName }>> = {
  active: { tone: "ok", icon: "check" },
  suspended: { tone: "warn", icon: "alert" },
  ended: { tone: "plain", icon: "x" },
}

export const memberStatuses = ["active", "suspended", "ended"] as const
export const isMemberStatus = (text: string | undefined): text is ClusterMember["status"] => memberStatuses.some((status) => status === text)
