import type { DeskParcel } from "@contracts/desk"
import { useLocale, useTranslations } from "next-intl"
import { StateBadge } from "@/features/order/components/state-badge"
import { formatShortDay } from "@/features/order/days"
import { formatNearDay } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { dueOf } from "../acts"

/** By when it should leave, as long as it has not; after that, its state. */
export function DueBadge({ order, now }: { order: DeskParcel; now: Date }) {
  const t = useTranslations("desk.due")
  const locale = useLocale()
  const due = dueOf(order, now)
  if (due === null) return <StateBadge state={order.state} method={order.method} />
  const tone = due === "late" ? "danger" : due === "today" ? "warn" : "plain"
  return (
    <Badge tone={tone} icon={due === "late" ? "alert" : "clock"}>
      {t(due, { day: due === "late" ? formatShortDay(order.due_on, locale) : formatNearDay(order.due_on, locale) })}
    </Badge>
  )
}
