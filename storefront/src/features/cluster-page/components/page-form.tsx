import type { DeskClusterPage } from "@contracts/desk-cluster-page"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { TextAreaField } from "@/shared/ui/field"
import { FileField } from "@/shared/ui/file-field"
import { GoodPicture } from "@/shared/ui/good-picture"
import { Note } from "@/shared/ui/note"
import { savePage } from "../actions"

type Props = { cluster: string; page: DeskClusterPage; kept: KeptForm; /** another saved while this was typed */ overtaken: boolean }

/** The story in both languages and the two pictures of a cluster; what was typed stays until it is saved. */
export function PageForm({ cluster, page, kept, overtaken }: Props) {
  const t = useTranslations("clusterPage")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const { story_fa = page.story.fa, story_en = page.story.en === page.story.fa ? "" : page.story.en } = kept.values
  const pictures = [
    { place: "hero", shown: page.hero, key: kept.values.hero },
    { place: "tile", shown: page.tile, key: kept.values.tile },
  ] as const
  const errorAt = (field: string) => kept.errors[field] && errors(kept.errors[field])
  return (
    <form id="edit" action={savePage} noValidate className="panel grid gap-4 p-4">
      <h2 className="text-lg">{t("story")}</h2>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="cluster" value={cluster} />
      <input type="hidden" name="version" value={page.version} />
      {overtaken && (
        <Note tone="warn" icon="edit">
          <p className="font-semibold">{t("theirs")}</p>
          <p className="whitespace-pre-line">
            <bdi>{say(page.story)}</bdi>
          </p>
        </Note>
      )}
      <TextAreaField name="story_fa" label={t("storyFa")} hint={t("storyHint")} required maxLength={700} rows={5} lang="fa" dir="rtl" defaultValue={story_fa} error={errorAt("story_fa")} />
      <TextAreaField name="story_en" label={t("storyEn")} hint={t("enHint")} maxLength={700} rows={4} lang="en" dir="ltr" defaultValue={story_en} error={errorAt("story_en")} />
      <div className="grid gap-4 sm:grid-cols-2">
        {pictures.map(({ place, shown, key }) => (
          <fieldset key={place} className="grid content-start gap-2">
            <legend className="field-label pb-2">{t(place)}</legend>
            <input type="hidden" name={place} value={key ?? shown?.key ?? ""} />
            {shown && !(key !== undefined && key !== shown.key) && <GoodPicture picture={shown.picture} place="tile" sizes="240px" decorative className="aspect-[4/3] w-full rounded-md object-cover" />}
            {key && key !== shown?.key && <p className="text-sm text-ok">{t("sentPicture")}</p>}
            <FileField name={`${place}_file`} label={t("choosePicture")} hint={t("pictureHint")} accept="image/jpeg,image/png,image/webp,image/avif" error={errorAt(place)} />
            {shown && (
              <label className="facet">
                <input className="sr-only" type="checkbox" name={`drop_${place}`} />
                <span className="option-box" aria-hidden="true" />
                {t("dropPicture")}
              </label>
            )}
          </fieldset>
        ))}
      </div>
      <p className="flex flex-wrap gap-3">
        <BusyButton look="primary" name="intent" value="save">
          {t("save")}
        </BusyButton>
        <BusyButton name="intent" value="preview">
          {t("preview")}
        </BusyButton>
      </p>
    </form>
  )
}
