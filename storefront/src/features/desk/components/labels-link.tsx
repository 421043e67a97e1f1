import { useTranslations } from "next-intl"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { toLabel } from "../labels"
import { deskPaths } from "../paths"
import type { SlicePage } from "../slice"

/** To the labels of all parcels of a page, in one go; where it is one, its card has the way. */
export function LabelsLink({ page, state, after }: { page: SlicePage; state?: string; after?: string }) {
  const t = useTranslations("desk.print")
  const count = toLabel(page.orders).length
  if (count < 2) return null
  return (
    <p className="pb-3">
      <ButtonLink look="secondary" compact href={deskPaths.labels(page.member.id, state, after)}>
        <Icon name="print" size="sm" />
        {t("labels", { count })}
      </ButtonLink>
    </p>
  )
}
