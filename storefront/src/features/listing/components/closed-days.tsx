import type { ListingCard } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { formatShortDay } from "@/features/order/days"
import { formatNearDay } from "@/shared/date"
import { ClosedNow } from "./closed-now"

/** A workshop's closed days in words; they show themselves on the days that they are about. Nothing, and no code, where there are none. */
export function ClosedDays({ closed, look }: Pick<ListingCard, "closed"> & { look: "card" | "note" }) {
  const t = useTranslations("listing")
  const locale = useLocale()
  // rows of an older build do not know of closures until the next rebuild
  if (!closed?.length) return null
  const day = look === "card" ? formatShortDay : formatNearDay
  return <ClosedNow look={look} closures={closed.map(({ from, to, sends_on }) => ({ from, to, words: t(look === "card" ? "closedCard" : "closedUntil", { to: day(to, locale), from: day(sends_on, locale) }) }))} />
}
