import "server-only"
import type { DeskClosures } from "@contracts/desk-closures"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** When a member is closed, from today on; null for who may not change it. */
export const readClosures = (locale: Locale, memberId: string): Promise<DeskClosures | null> => readDesk(locale, deskPaths.closures(memberId), `/desk/members/${encodeURIComponent(memberId)}/closures`)
