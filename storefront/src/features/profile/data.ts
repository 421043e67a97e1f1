import "server-only"
import type { DeskProfile } from "@contracts/desk-profile"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** What a member says of itself; null for who may not edit it. */
export const readProfile = (locale: Locale, memberId: string): Promise<DeskProfile | null> => readDesk(locale, deskPaths.profile(memberId), `/desk/members/${encodeURIComponent(memberId)}/profile`)
