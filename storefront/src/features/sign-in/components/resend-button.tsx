"use client"

import { useEffect, useState } from "react"
import { BusyButton } from "@/features/checkout/components/busy-button"

type Props = { /** until a new code is offered, when the page was drawn */ seconds: number; words: { ready: string; /** with {time} */ wait: string }; /** ten digits of the reader's script */ digits: string }

/** Counts down to a new code. Without script it can be pressed at once, and the backend's limit answers. */
export function ResendButton({ seconds, words, digits }: Props) {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const until = Date.now() + seconds * 1000
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  const waits = left !== null && left > 0
  const clock = `${Math.floor((left ?? 0) / 60)}:${String((left ?? 0) % 60).padStart(2, "0")}`.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  return (
    <BusyButton look="quiet" disabled={waits} wide>
      {waits ? words.wait.replace("{time}", clock) : words.ready}
    </BusyButton>
  )
}
