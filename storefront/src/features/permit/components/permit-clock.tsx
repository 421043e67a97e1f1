"use client"

import { useEffect, useState } from "react"
import { daysBetween, tehranDay } from "@/shared/date"
import { Badge } from "@/shared/ui/badge"
import { permitLook } from "../words"

type Timed = "valid" | "expiring" | "expired"
type Props = { expiresOn: string; state: Timed; locale: string; /** `days` has # where the number goes */ words: Record<Timed | "days", string> }

const soonDays = 30

/** The state of a permit by today's date in Tehran; before the script runs, by the date of the last refresh. */
export function PermitClock({ expiresOn, state: kept, locale, words }: Props) {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => setLeft(daysBetween(tehranDay(new Date()), expiresOn)), [expiresOn])
  const state: Timed = left === null ? kept : left < 0 ? "expired" : left <= soonDays ? "expiring" : "valid"
  const text = state === "expiring" && left !== null ? words.days.replace("#", left.toLocaleString(locale === "fa" ? "fa-IR" : "en-US")) : words[state]
  const { tone, icon } = permitLook[state]
  return (
    <Badge tone={tone} icon={icon}>
      {text}
    </Badge>
  )
}
