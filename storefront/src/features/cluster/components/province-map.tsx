import { useLocale, useTranslations } from "next-intl"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import type { ProvinceGroup } from "../registry"
import { provinceSquares } from "../province-map"

/** Thirty-one squares for thirty-one provinces; those of the registry lead to their part of the list. From 840 px on. */
export function ProvinceMap({ groups }: { groups: ProvinceGroup[] }) {
  const t = useTranslations("registry")
  const say = useText()
  const locale = useLocale()
  const known = new Map(groups.map((group) => [group.province.handle, group]))
  return (
    <nav className="province-map" aria-label={t("mapLabel")}>
      <ul>
        {Object.entries(provinceSquares).map(([handle, [row, column]]) => {
          const group = known.get(handle)
          const place = { gridArea: `${row} / ${column}` }
          if (!group) return <li key={handle} style={place} aria-hidden="true" />
          return (
            <li key={handle} style={place}>
              <a href={`#${handle}`} className={classes(group.clusters.some((cluster) => cluster.has_shop) && "province-shop")} dir={locale === "fa" ? "rtl" : "ltr"}>
                <span>{say(group.province.name)}</span>
                <b>{formatNumber(group.clusters.length, locale)}</b>
              </a>
            </li>
          )
        })}
      </ul>
      <p className="pt-2 text-xs text-ink-3">{t("mapNote")}</p>
    </nav>
  )
}
