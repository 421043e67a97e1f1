import type { ListingDetail } from "@contracts/listing"
import { useTranslations } from "next-intl"
import { paths } from "@/shared/paths"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import { GoodPicture } from "@/shared/ui/good-picture"
import { ShopLink } from "@/shared/ui/shop-link"

/** The same model in its colours, each drawn in its own; a colour is a product of its own, so choosing is going there. */
export function ColourLinks({ colours, current }: { colours: ListingDetail["colours"]; current: string }) {
  const t = useTranslations("product")
  const say = useText()
  if (colours.length < 2) return null
  return (
    <nav aria-labelledby="colours" className="mb-5">
      <h2 id="colours" className="field-label mb-2">
        {t("colour")}
      </h2>
      <ul className="swatches">
        {colours.map((colour) => (
          <li key={colour.handle}>
            <ShopLink href={paths.product(colour.handle)} className={classes("swatch", !colour.for_sale && "swatch-off")} aria-current={colour.handle === current ? "true" : undefined} scroll={false}>
              <GoodPicture picture={colour.picture} place="tile" sizes="86px" decorative className="aspect-[4/3] bg-transparent" />
              {say(colour.name)}
              {!colour.for_sale && <span className="sr-only">{t("soldOut")}</span>}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
