import type { ApplicationState } from "@contracts/application"
import { useTranslations } from "next-intl"
import { Badge } from "@/shared/ui/badge"
import { stateLook } from "../steps"

export function StateBadge({ state }: { state: ApplicationState }) {
  const t = useTranslations("apply.state")
  const { tone, icon } = stateLook[state]
  return (
    <Badge tone={tone} icon={icon}>
      {t(state)}
    </Badge>
  )
}
