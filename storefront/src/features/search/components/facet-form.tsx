import type { SearchPage } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { localPath, paths } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Button } from "@/shared/ui/button"
import { facetKeys, type Search } from "../query"

/** Facets as one GET form: a column beside the results, a native sheet on the phone. */
export function FacetForm({ search, facets, count }: { search: Search; facets: SearchPage["facets"]; count: number }) {
  const t = useTranslations("search")
  const say = useText()
  const locale = useLocale()
  const shown = facetKeys.flatMap((key) => facets.filter((facet) => facet.key === key && facet.values.length > (key === "pickup" || search.picked[key] ? 0 : 1)))
  if (shown.length === 0) return <div />
  return (
    <form id="facets" popover="auto" className="sheet facet-panel" action={localPath(locale, paths.search())} method="get" aria-label={t("filters")}>
      {search.q && <input type="hidden" name="q" value={search.q} />}
      {search.sort !== "best" && <input type="hidden" name="sort" value={search.sort} />}
      {shown.map((facet) => (
        <fieldset key={facet.key} className="facet-group">
          <legend className="sheet-title">{t(`facet.${facet.key}`)}</legend>
          <div className="clear-both">
            <label className="facet">
              <input className="sr-only" type="radio" name={facet.key} value="" defaultChecked={search.picked[facet.key] === null} />
              <span className="option-dot" />
              {t("all")}
            </label>
            {facet.values.map((value) => (
              <label key={value.handle} className="facet">
                <input className="sr-only" type="radio" name={facet.key} value={value.handle} defaultChecked={search.picked[facet.key] === value.handle} />
                <span className="option-dot" />
                {say(value.name)}
                <span className="facet-count">{formatNumber(value.count, locale)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="sticky bottom-0 bg-surface py-3">
        <Button look="primary" wide>
          {t("apply")}
        </Button>
        <span className="sr-only">{t("count", { count })}</span>
      </div>
    </form>
  )
}
