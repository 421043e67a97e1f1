import type { DeskPermit } from "@contracts/desk-permits"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/shared/date"
import { Note } from "@/shared/ui/note"

/** Why a permit was not accepted, or no longer is. */
export function PermitRefusals({ permit }: { permit: DeskPermit }) {
  const t = useTranslations("desk.permit")
  const locale = useLocale()
  return (
    <>
      {permit.rejected && (
        <Note tone="danger">
          {t("rejectedFor")} <bdi>{permit.rejected.reason}</bdi>
        </Note>
      )}
      {permit.revoked && (
        <Note tone="danger">
          {t("revokedFor", { at: formatMoment(permit.revoked.at, locale) })} <bdi>{permit.revoked.reason}</bdi>
        </Note>
      )}
    </>
  )
}
