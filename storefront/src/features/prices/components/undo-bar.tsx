import type { DeskPrices } from "@contracts/desk-prices"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { formatMoment } from "@/shared/date"
import { Note } from "@/shared/ui/note"
import { undoPrices } from "../actions"

/** What was published just now, and the way back as long as there is one. */
export function UndoBar({ change, member, after }: { change: NonNullable<DeskPrices["undoable"]>; member: string; after: string | undefined }) {
  const t = useTranslations("prices")
  const locale = useLocale()
  return (
    <Note tone="ok" live className="items-center">
      <form action={undoPrices} className="flex flex-wrap items-center justify-between gap-x-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="member" value={member} />
        <input type="hidden" name="after" value={after ?? ""} />
        <input type="hidden" name="change" value={change.id} />
        <p>{t("saved", { count: change.packs, until: formatMoment(change.until, locale) })}</p>
        <BusyButton look="quiet" compact>
          {t("undo")}
        </BusyButton>
      </form>
    </Note>
  )
}
