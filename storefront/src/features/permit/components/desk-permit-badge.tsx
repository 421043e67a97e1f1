import type { DeskPermit } from "@contracts/desk-permits"
import { useTranslations } from "next-intl"
import { Badge } from "@/shared/ui/badge"
import { permitLook } from "../words"

/** The state of a permit on a page that is never kept: its days are counted where they press. */
export function DeskPermitBadge({ permit: { state, days_left, succeeded } }: { permit: Pick<DeskPermit, "state" | "days_left" | "succeeded"> }) {
  const t = useTranslations("desk.permit")
  if (succeeded && (state === "expired" || state === "expiring")) return <Badge icon="check">{t("renewed")}</Badge>
  const { tone, icon } = permitLook[state]
  const counted = state === "expiring" && days_left !== null
  return (
    <Badge tone={tone} icon={icon}>
      {counted ? (days_left === 0 ? t("lastDay") : t("daysLeft", { count: days_left })) : t(`state.${state}`)}
    </Badge>
  )
}
