import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/i18n/locales"
import { formatNumber } from "@/shared/quantity"
import { StagePips } from "./stage-pips"
import { stageLevels } from "../registry"

const stitch = 20
const gap = 10

/** One stitch per cluster, grouped by stage from the start of the line; the legend repeats knots and count. */
export function WovenBar({ counts }: { counts: Record<(typeof stageLevels)[number], number> }) {
  const t = useTranslations("stage")
  const locale = useLocale()
  const total = stageLevels.reduce((sum, level) => sum + counts[level], 0) * stitch + (stageLevels.length - 1) * gap
  const mirrored = directionOf(locale) === "rtl"
  let x = 0
  const groups = stageLevels.map((level) => {
    let upper = ""
    let lower = ""
    for (let index = 0; index < counts[level]; index++) {
      upper += `M${x + 1} 0h${stitch - 2}l5 13h-${stitch - 2}z`
      lower += `M${x + 6} 15h${stitch - 2}l-5 13h-${stitch - 2}z`
      x += stitch
    }
    x += gap
    return { level, upper, lower }
  })
  return (
    <>
      <svg className="woven-bar" viewBox={`0 0 ${total + 6} 28`} preserveAspectRatio="none" role="img" aria-label={stageLevels.map((level) => `${t(`level.${level}`)} ${formatNumber(counts[level], locale)}`).join(locale === "fa" ? "، " : ", ")}>
        <g transform={mirrored ? `translate(${total + 6} 0) scale(-1 1)` : undefined}>
          {groups.map(({ level, upper, lower }) => (
            <g key={level} className={`stage-${level}`}>
              <path d={upper} />
              <path d={lower} opacity=".82" />
            </g>
          ))}
        </g>
      </svg>
      <ul className="grid gap-0.5 md:grid-cols-2 md:gap-x-12">
        {stageLevels.map((level) => (
          <li key={level} className="grid grid-cols-[14px_1fr_auto_28px] items-center gap-2.5 text-sm leading-[1.875rem]">
            <i className={`woven-key stage-${level}`} />
            <span>{t(`level.${level}`)}</span>
            <StagePips level={level} />
            <b className="text-end">{formatNumber(counts[level], locale)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
