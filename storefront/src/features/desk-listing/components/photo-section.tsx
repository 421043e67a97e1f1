import type { DeskListing } from "@contracts/desk-listings"
import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { Drawing } from "@/shared/ui/drawing"
import { Icon } from "@/shared/ui/icon"
import { arrangePhoto } from "../actions"
import { FormSender, type Place } from "./form-sender"
import { PhotoField, type PhotoWords } from "./photo-field"

type Props = { listing: DeskListing; place: Place; words: PhotoWords; error: string | null }

/** The good's photos in their order, the first one on cards, and the way to one more. */
export function PhotoSection({ listing: { pictures }, place, words, error }: Props) {
  const t = useTranslations("goods.photos")
  const say = useText()
  return (
    <div className="panel grid gap-3 p-4">
      <div className="photos">
        {pictures.map((picture, index) => (
          <figure key={picture.key} className="photo">
            <Drawing url={picture.url} width={picture.width} height={picture.height} alt={say(picture.alt) || t("one", { number: index + 1 })} place="card" sizes="160px" />
            {index === 0 && <figcaption className="badge badge-surface">{t("first")}</figcaption>}
            <form action={arrangePhoto} className="photo-acts">
              <FormSender place={place} form="photos" />
              <input type="hidden" name="photo" value={picture.key} />
              {index > 0 && (
                <Button look="quiet" compact name="to" value="first" aria-label={t("makeFirst", { number: index + 1 })}>
                  <Icon name="chev" size="sm" className="rotate-180" flip />
                </Button>
              )}
              <Button look="quiet" compact name="to" value="away" aria-label={t("remove", { number: index + 1 })}>
                <Icon name="x" size="sm" />
              </Button>
            </form>
          </figure>
        ))}
        {pictures.length < 12 && <PhotoField place={place} words={words} error={error} />}
      </div>
      <p className="field-hint">{words.hint}</p>
    </div>
  )
}
