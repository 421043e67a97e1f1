import { useTranslations } from "next-intl"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { deskPaths } from "../paths"

/** To a sheet of a slice, ready for the printer. */
export function PrintLink({ member, order, sheet }: { member: string; order: string; sheet: "label" | "slip" }) {
  const t = useTranslations("desk.print")
  return (
    <ButtonLink look="secondary" href={deskPaths.print(member, order, sheet)}>
      <Icon name="print" />
      {t(sheet)}
    </ButtonLink>
  )
}
