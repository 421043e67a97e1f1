import type { DeskListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/shared/date"
import { Note } from "@/shared/ui/note"
import { placeOfField } from "../field-places"

/** Why a good came back, each reason with the way to its field. */
export function SentBack({ sentBack: { at, by, reasons } }: { sentBack: NonNullable<DeskListing["sent_back"]> }) {
  const t = useTranslations("goods.sentBack")
  const locale = useLocale()
  return (
    <Note tone="warn" icon="alert">
      <p>
        <b>{t("title")}</b> <span className="text-xs">{by ? t.rich("by", { by: () => <bdi>{by}</bdi>, at: formatMoment(at, locale) }) : formatMoment(at, locale)}</span>
      </p>
      <ul className="grid gap-1 pt-1">
        {reasons.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            <bdi>{reason}</bdi>{" "}
            {field && (
              <a className="link text-xs" href={`#${placeOfField(field)}`}>
                {t("mend")}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Note>
  )
}
