import { useLocale } from "next-intl"
import { WovenLabel } from "@/shared/ui/woven-label"
import { barsOf } from "../chart"
import type { Figures } from "../reading"
import { useFigureWords } from "./use-figure-words"

const height = 32

/** One small row of bars for each name, all on one scale, with what it sums to. */
export function SmallCharts({ figures: { rows, buckets, unit, by, span }, cluster }: { figures: Figures; /** handle, for the members' labels */ cluster: string }) {
  const locale = useLocale()
  const words = useFigureWords(unit)
  const newest = buckets.findLastIndex((bucket) => !bucket.running)
  const highest = Math.max(...rows.flatMap((row) => row.figures.map((figure) => figure.amount)))
  return (
    <ul className="figure-rows">
      {rows.map((row) => (
        <li key={row.key ?? "*"}>
          <span className="figure-row-name">
            {by === "member" && row.key !== null && <WovenLabel member={row.key} cluster={cluster} size="sm" />}
            <bdi>{words.rowName(row)}</bdi>
          </span>
          <svg
            className="figure-small"
            width="100%"
            height={height}
            role="img"
            aria-label={`${words.rowName(row)}: ${row.figures.map((figure, index) => `${buckets[index] ? words.bucketName(buckets[index], span) : ""} ${words.amount(figure.amount)}`).join(locale === "fa" ? "، " : ", ")}`}
          >
            {barsOf(row.figures.map((figure) => figure.amount), locale === "fa", highest).map((bar, index) => {
              const tall = Math.max((bar.height / 100) * (height - 2), bar.height > 0 ? 2 : 1)
              return <rect key={index} className={bar.height === 0 ? "figure-none" : buckets[index]?.running ? "figure-running" : index === newest ? "figure-newest" : undefined} x={`${bar.start}%`} width={`${bar.width}%`} y={height - 1 - tall} height={tall} rx={bar.height > 0 ? 1.5 : 0} />
            })}
          </svg>
          <b className="figure-sum">{words.digits(row.sum.amount)}</b>
        </li>
      ))}
    </ul>
  )
}
