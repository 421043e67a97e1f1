import type { ReactNode } from "react"
import { classes } from "./classes"
import { Icon, type IconName } from "./icon"

export type BadgeTone = "plain" | "ok" | "warn" | "danger" | "action" | "craft"

/** State = words + icon + colour. */
export function Badge({ tone = "plain", icon, onArt = false, children }: { tone?: BadgeTone; icon?: IconName; /** lies on a picture */ onArt?: boolean; children: ReactNode }) {
  return (
    <span className={classes("badge", tone !== "plain" && `badge-${tone}`, onArt && "badge-surface")}>
      {icon && <Icon name={icon} size="xs" />}
      {children}
    </span>
  )
}
