import type { ReactNode } from "react"
import { classes } from "./classes"
import { Icon, type IconName } from "./icon"

type Tone = "plain" | "ok" | "warn" | "danger"
const icons: Record<Tone, IconName> = { plain: "file", ok: "check", warn: "clock", danger: "alert" }

/** A sentence that stands apart. With `live` a screen reader says it when it appears. */
export function Note({ tone = "plain", icon = icons[tone], live = false, className, children }: { tone?: Tone; icon?: IconName; live?: boolean; className?: string; children: ReactNode }) {
  return (
    <div className={classes("note", tone !== "plain" && `note-${tone}`, className)} role={live ? (tone === "danger" ? "alert" : "status") : undefined}>
      <Icon name={icon} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
