import type { ListingDetail } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import { clusterLook } from "@/shared/ui/cluster-look"
import { GoodPicture } from "@/shared/ui/good-picture"
import { ListingFlag } from "../listing-flag"

const most = 4

/** One picture large, the others as radio tiles below: it changes without script. */
export function Gallery({ listing, tall = false }: { listing: Pick<ListingDetail, "pictures" | "picture" | "flag" | "blocked" | "cluster">; /** rugs hang on a portrait wall */ tall?: boolean }) {
  const t = useTranslations("product")
  const say = useText()
  const pictures = (listing.pictures.length > 0 ? listing.pictures : listing.picture ? [{ ...listing.picture, view: "main" }] : []).slice(0, most)
  return (
    <div className={classes("gallery", tall && "gallery-tall")} data-tint={clusterLook(listing.cluster.handle).tint}>
      <div className="relative">
        <ListingFlag flag={listing.flag} blocked={listing.blocked} />
        <div className="views">
          {pictures.map((picture, index) => (
            <GoodPicture key={picture.url} picture={picture} place="hero" eager={index === 0} full={isDetail(picture.view)} className="tinted" />
          ))}
        </div>
      </div>
      {pictures.length > 1 && (
        <fieldset>
          <legend className="sr-only">{t("pictures")}</legend>
          <div className="thumbs">
            {pictures.map((picture, index) => (
              <label key={picture.url} title={say(picture.alt)}>
                <input className="sr-only" type="radio" name="view" defaultChecked={index === 0} aria-label={say(picture.alt)} />
                <GoodPicture picture={picture} place="card" sizes="130px" decorative full={isDetail(picture.view)} className="aspect-square rounded-md" />
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}

/** Views that are a piece of the good fill their ground; whole goods stand on it. */
const isDetail = (view: string): boolean => /^(corner|pour|detail)$/.test(view)
