import type { DeskListing } from "@contracts/desk-listings"
import { useTranslations } from "next-intl"
import { Button } from "@/shared/ui/button"
import { Field, TextAreaField } from "@/shared/ui/field"
import { saveListing } from "../actions"
import type { Refusals } from "../refusals"
import { FormSender, type Place } from "./form-sender"

type Props = { listing: DeskListing; place: Place; refusals: Refusals }

/** The good's name and what there is to say of it, in Persian first. */
export function WordsForm({ listing: { content, trade }, place, refusals }: Props) {
  const t = useTranslations("goods.words")
  const { bad, kept } = refusals.of("words")
  const english = (text: { fa: string; en: string }) => (text.en === text.fa ? "" : text.en)
  return (
    <form action={saveListing} noValidate data-draft="words" className="panel grid gap-4 p-4">
      <FormSender place={place} form="words" seen={{ title: content.title, description: content.description }} />
      <input type="hidden" name="has" value="title" />
      <input type="hidden" name="has" value="description" />
      <Field name="title_fa" label={t("title")} hint={t("titleHint", { trade })} maxLength={120} defaultValue={kept.title_fa ?? content.title.fa} error={bad.title} lang="fa" dir="rtl" />
      <TextAreaField name="description_fa" label={t("description")} hint={t("descriptionHint", { trade })} maxLength={4000} rows={3} defaultValue={kept.description_fa ?? content.description.fa} error={bad.description} lang="fa" dir="rtl" />
      <details className="folded" open={english(content.title) !== "" || place.locale === "en"}>
        <summary>{t("english")}</summary>
        <div className="grid gap-4 pt-3">
          <Field name="title_en" label={t("titleEn")} maxLength={120} defaultValue={kept.title_en ?? english(content.title)} lang="en" dir="ltr" />
          <TextAreaField name="description_en" label={t("descriptionEn")} maxLength={4000} rows={3} defaultValue={kept.description_en ?? english(content.description)} lang="en" dir="ltr" />
        </div>
      </details>
      <Button compact className="save-row">
        {t("save")}
      </Button>
    </form>
  )
}
