import type { ContentDifference, DeskListing, ReviewedListing } from "@contracts/desk-listings"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { Locale } from "@/i18n/locales"
import { useText } from "@/shared/texts"
import { Drawing } from "@/shared/ui/drawing"
import { stepListing } from "../actions"
import { FormSender, type Place } from "./form-sender"
import { differenceText, picturesOf } from "../difference-text"

type Props = { listing: Pick<DeskListing | ReviewedListing, "differences" | "pictures" | "template">; /** the member may drop the change */ discard: Place | null }

/** What a change changes: old and new side by side, one row for each field. */
export function Differences({ listing: { differences, pictures, template }, discard }: Props) {
  const t = useTranslations("goods.differences")
  const say = useText()
  return (
    <section className="panel grid gap-2 p-4" aria-labelledby="differences-title">
      <h2 className="text-lg" id="differences-title">
        {t("title", { count: differences.length })}
      </h2>
      <table className="differences">
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("old")}</th>
            <th scope="col">{t("new")}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.field}>
              <th scope="row">{say(difference.label)}</th>
              <td data-label={t("old")}>
                <Value difference={difference} value={difference.old} pictures={pictures} template={template} />
              </td>
              <td data-label={t("new")}>
                <Value difference={difference} value={difference.new} pictures={pictures} template={template} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {discard && (
        <form action={stepListing}>
          <FormSender place={discard} form="publish" />
          <BusyButton look="quiet" compact name="step" value="discard">
            {t("discard")}
          </BusyButton>
        </form>
      )}
    </section>
  )
}

function Value({ difference, value, pictures, template }: { difference: ContentDifference; value: unknown } & Pick<Props["listing"], "pictures" | "template">) {
  const t = useTranslations("goods.differences")
  const locale: Locale = useLocale()
  const keys = difference.field === "pictures" ? picturesOf(value) : []
  if (keys.length > 0)
    return (
      <span className="flex flex-wrap gap-1">
        {keys.map((key) => {
          const known = pictures.find((picture) => picture.key === key)
          return <span key={key} className="good-face"><Drawing url={`/media/${key}`} width={known?.width ?? 320} height={known?.height ?? 320} alt="" place="tile" /></span>
        })}
      </span>
    )
  const text = differenceText(template, difference.field, value, locale, { yes: t("yes"), no: t("no") })
  return text === "" ? <span className="text-ink-3">{t("nothing")}</span> : <bdi className="whitespace-pre-line">{text}</bdi>
}
