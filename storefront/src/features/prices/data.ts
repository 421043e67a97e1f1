import "server-only"
import type { DeskPrices } from "@contracts/desk-prices"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** A page of a member's goods with prices; null for what is not there, or not theirs. */
export const readPrices = (locale: Locale, memberId: string, after: string | undefined): Promise<DeskPrices | null> =>
  readDesk(locale, deskPaths.prices(memberId), `/desk/members/${encodeURIComponent(memberId)}/prices${after ? `?${new URLSearchParams({ after })}` : ""}`)
