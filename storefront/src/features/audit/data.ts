import "server-only"
import type { AuditPage } from "@contracts/audit"
import { readDesk } from "@/features/desk/data"
import { deskPaths } from "@/features/desk/paths"
import type { Locale } from "@/i18n/locales"

/** What was done at a member's desk, the newest first; null for who may not see it. */
export const readHistory = (locale: Locale, memberId: string, before?: string): Promise<AuditPage | null> =>
  readDesk(locale, deskPaths.history(memberId), `/desk/members/${encodeURIComponent(memberId)}/audit${before ? `?${new URLSearchParams({ before })}` : ""}`)
