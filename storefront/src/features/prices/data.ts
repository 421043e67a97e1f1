import "server-only"
import type { DeskPrices, PriceFilter, PriceShiftPreview } from "@contracts/desk-prices"
import type { PriceShift } from "@packaging/price-change"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

const call = (memberId: string, rest: string, asked: Record<string, string | undefined>) => {
  const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString()
  return `/desk/members/${encodeURIComponent(memberId)}/prices${rest}${query && `?${query}`}`
}

/** A page of a member's goods with prices; null for what is not there, or not theirs. */
export const readPrices = (locale: Locale, memberId: string, filter: PriceFilter, after: string | undefined): Promise<DeskPrices | null> =>
  readDesk(locale, deskPaths.prices(memberId), call(memberId, "", { ...filter, after }))

/** What a change of all that match comes to. */
export const readShiftPreview = (locale: Locale, memberId: string, filter: PriceFilter, shift: PriceShift): Promise<PriceShiftPreview | null> =>
  readDesk(locale, deskPaths.prices(memberId), call(memberId, "/shift", { ...filter, by: shift.by, value: String(shift.by === "percent" ? shift.hundredths : shift.rial) }))
