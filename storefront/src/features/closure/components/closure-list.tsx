import type { DeskClosures } from "@contracts/desk-closures"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { formatDay } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { Note } from "@/shared/ui/note"
import { liftClosure } from "../actions"

/** Closures that are not over, each with the way to open again. */
export function ClosureList({ member, today, closures }: DeskClosures & { member: string }) {
  const t = useTranslations("desk.closure")
  const locale = useLocale()
  if (closures.length === 0) return <Note icon="clock">{t("none")}</Note>
  return (
    <ul className="panel rows">
      {closures.map(({ id, from, to }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          <span className="grid gap-1">
            <b>{from === to ? t("one", { from: formatDay(from, locale) }) : t("span", { from: formatDay(from, locale), to: formatDay(to, locale) })}</b>
            {from <= today && <Badge tone="warn">{t("now")}</Badge>}
          </span>
          <form action={liftClosure}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="member" value={member} />
            <input type="hidden" name="closure" value={id} />
            <BusyButton compact>{t("lift")}</BusyButton>
          </form>
        </li>
      ))}
    </ul>
  )
}
