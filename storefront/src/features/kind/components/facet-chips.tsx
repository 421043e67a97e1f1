import { useLocale, useTranslations } from "next-intl"
import { formatDigits, formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { chipStyle, type Facet } from "../entries"

/** Radio chips over the goods of a kind; the style beside them hides the rest, so the page stays static. */
export function FacetChips({ facets, total }: { facets: Facet[]; total: number }) {
  const t = useTranslations("kind")
  const say = useText()
  const locale = useLocale()
  if (facets.length === 0) return null
  const words = ({ pack, size, material }: Facet) => (pack ? say(pack.name) : size ? t("size", { size: formatDigits(size, locale) }) : t(`material.${material ?? "wool"}`))
  return (
    <fieldset className="mb-4">
      <legend className="sr-only">{t("filter")}</legend>
      <style>{chipStyle(facets)}</style>
      <div className="strip md:flex-wrap">
        <label className="chip">
          <input className="sr-only" type="radio" name="facet" id="facet-all" defaultChecked />
          {t("all")} <span className="chip-count">{formatNumber(total, locale)}</span>
        </label>
        {facets.map((facet) => (
          <label key={facet.token} className="chip">
            <input className="sr-only" type="radio" name="facet" id={facet.token} />
            {words(facet)} <span className="chip-count">{formatNumber(facet.count, locale)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
