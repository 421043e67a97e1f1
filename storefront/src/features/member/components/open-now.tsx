"use client"

import type { OpeningHours } from "@contracts/shared"
import { useEffect, useState } from "react"
import { formatHour, tehranClock, tehranDay, weekdayName } from "@/shared/date"
import type { Locale } from "@/i18n/locales"
import { Note } from "@/shared/ui/note"
import { nextOpening, openUntil } from "../hours"

type Props = { hours: OpeningHours; closed: { from: string; to: string }[]; locale: Locale; /** `#` is the hour, `@` the day */ words: Record<"open" | "later" | "tomorrow" | "onDay" | "closedNow", string> }

/** Open or closed at this moment, by Tehran's clock. A kept page cannot know; without script the table of hours stands alone. */
export function OpenNow({ hours, closed, locale, words }: Props) {
  const [text, setText] = useState<{ open: boolean; words: string } | null>(null)
  useEffect(() => {
    const now = new Date()
    const today = tehranDay(now)
    const { weekday, minutes } = tehranClock(now)
    const shut = closed.some(({ from, to }) => from <= today && today <= to)
    const until = shut ? null : openUntil(hours, weekday, minutes)
    const next = shut ? null : nextOpening(hours, weekday, minutes)
    const template = !next ? words.closedNow : next.days === 0 ? words.later : next.days === 1 ? words.tomorrow : words.onDay
    setText(until ? { open: true, words: words.open.replace("#", formatHour(until, locale)) } : { open: false, words: template.replace("#", next ? formatHour(next.from, locale) : "").replace("@", next ? weekdayName(next.weekday, locale) : "") })
  }, [hours, closed, locale, words])
  return text && <Note tone={text.open ? "ok" : "plain"} icon={text.open ? "check" : "clock"} className="mt-3">{text.words}</Note>
}
