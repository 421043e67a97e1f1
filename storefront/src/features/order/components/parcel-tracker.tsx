import type { ParcelView } from "@contracts/order"
import { useLocale, useTranslations } from "next-intl"
import { classes } from "@/shared/ui/classes"
import { formatDayRange, formatShortDay } from "../days"
import { trackerOf } from "../tracker"

type Props = { parcel: Pick<ParcelView, "method" | "state" | "history" | "earliest" | "latest"> }

/** Four dots with their words and days; the last one, while ahead, carries the days on which it is expected. */
export function ParcelTracker({ parcel }: Props) {
  const t = useTranslations("order.tracker")
  const locale = useLocale()
  const dots = trackerOf(parcel.method, parcel.state, parcel.history)
  if (!dots) return null
  const expected = parcel.method === "pickup" ? parcel.earliest && formatShortDay(parcel.earliest, locale) : formatDayRange(parcel.earliest, parcel.latest, locale)
  const waiting = parcel.method === "pickup" ? 2 : 3
  return (
    <ol className="tracker">
      {dots.map(({ word, done, now, reached }, index) => (
        <li key={word} className={classes(done && "tracker-on", now && "tracker-now")} aria-current={now ? "step" : undefined}>
          {t(word)}
          <small>{reached ? formatShortDay(reached, locale) : !done && index === waiting ? expected : null}</small>
        </li>
      ))}
    </ol>
  )
}
