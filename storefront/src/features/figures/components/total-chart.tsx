import { useLocale, useTranslations } from "next-intl"
import { classes } from "@/shared/ui/classes"
import { barsOf, middleOf } from "../chart"
import type { Figures } from "../reading"
import { useFigureWords } from "./use-figure-words"

/** Pixels: the drawing is as wide as its place, and its words are as large as the page's. */
const bars = { top: 26, height: 128 }
const axis = bars.top + bars.height
const whole = axis + 44

/** All that was sold as one bar a week or month, its number above it. The running one is drawn dashed: it still grows. */
export function TotalChart({ figures: { buckets, totals, unit, span } }: { figures: Figures }) {
  const t = useTranslations("figures")
  const locale = useLocale()
  const words = useFigureWords(unit)
  const newest = buckets.findLastIndex((bucket) => !bucket.running)
  const drawn = barsOf(totals.map((total) => total.amount), locale === "fa")
  const told = totals.map((total, index) => {
    const bucket = buckets[index]
    return bucket ? `${words.bucketName(bucket, span)}: ${words.amount(total.amount)}` : ""
  })
  return (
    <svg className="figure-chart" width="100%" height={whole} role="img" aria-label={`${t(`columns.${span}`)} ${told.join(locale === "fa" ? "، " : ", ")}`}>
      {drawn.map((bar, index) => {
        const bucket = buckets[index]
        const total = totals[index]
        if (!bucket || !total) return null
        const height = (bar.height / 100) * bars.height
        const [first, second] = words.bucketLines(bucket, span)
        const state = bucket.running ? "running" : index === newest ? "newest" : undefined
        return (
          <g key={bucket.from} className={classes("figure-column", state && `figure-${state}`)}>
            {total.amount > 0 && <rect x={`${bar.start}%`} width={`${bar.width}%`} y={axis - height} height={height} rx="4" />}
            <text x={`${middleOf(bar)}%`} y={axis - height - 8} className="figure-value">
              {words.digits(total.amount)}
            </text>
            <text x={`${middleOf(bar)}%`} y={axis + 18} className="figure-name">
              {first}
            </text>
            <text x={`${middleOf(bar)}%`} y={axis + 36} className="figure-name">
              {second}
            </text>
          </g>
        )
      })}
      <line className="figure-axis" x1="0" x2="100%" y1={axis} y2={axis} />
    </svg>
  )
}
