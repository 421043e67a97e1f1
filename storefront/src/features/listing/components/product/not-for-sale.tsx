import type { BlockedReason } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Note } from "@/shared/ui/note"

/** Why there is no buy button, and where to go on. */
export function NotForSale({ reason, kind }: { reason: BlockedReason; kind: string }) {
  const t = useTranslations("product")
  return (
    <div className="mt-5 grid gap-3">
      <Note tone={reason === "sold_out" || reason === "member_closed" ? "warn" : "danger"} icon="alert">
        {t(`blocked.${reason}`)}
      </Note>
      <div>
        <ButtonLink href={paths.kind(kind)}>{t("othersOfKind")}</ButtonLink>
      </div>
    </div>
  )
}
