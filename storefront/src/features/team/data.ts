import "server-only"
import type { DeskTeam } from "@contracts/desk-team"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** Who works for a member; null for who may not manage that. */
export const readTeam = (locale: Locale, memberId: string): Promise<DeskTeam | null> => readDesk(locale, deskPaths.team(memberId), `/desk/members/${encodeURIComponent(memberId)}/team`)
