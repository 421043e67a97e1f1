"use client"

import { useEffect, useState } from "react"
import { tehranDay } from "@/shared/date"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"

type Props = { /** ISO days of Tehran, both included, each with its sentence */ closures: { from: string; to: string; words: string }[]; look: "card" | "note" }

/** That the workshop is closed today, by Tehran's clock. A kept page cannot know; it carries the days and their words. */
export function ClosedNow({ closures, look }: Props) {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    const today = tehranDay(new Date())
    setWords(closures.find(({ from, to }) => from <= today && today <= to)?.words ?? null)
  }, [closures])
  if (words === null) return null
  if (look === "note")
    return (
      <Note tone="warn" className="my-3">
        {words}
      </Note>
    )
  return (
    <span className="card-closed">
      <Icon name="clock" size="xs" />
      {words}
    </span>
  )
}
