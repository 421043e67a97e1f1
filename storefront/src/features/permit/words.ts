import type { PermitState } from "@contracts/permit"
import type { BadgeTone } from "@/shared/ui/badge"
import type { IconName } from "@/shared/ui/icon"

/** How each state of a permit looks. Words are in the messages under `permit.state.<state>`. */
export const permitLook: Record<PermitState, { tone: BadgeTone; icon: IconName }> = {
  valid: { tone: "ok", icon: "seal" },
  expiring: { tone: "warn", icon: "clock" },
  expired: { tone: "danger", icon: "alert" },
  not_started: { tone: "warn", icon: "clock" },
  revoked: { tone: "danger", icon: "alert" },
  rejected: { tone: "danger", icon: "alert" },
  unverified: { tone: "plain", icon: "clock" },
  none: { tone: "danger", icon: "alert" },
}
