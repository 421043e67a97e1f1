"use client"

import { useEffect, useRef } from "react"
import { useFormStatus } from "react-dom"

/** Said on the window when a form's answer has arrived, so that the band that shows waiting ends on the same page too. */
export const settledEvent = "khooshe:settled"

/** Whether the form around this leaf is on the way. */
export function useSettled(): boolean {
  const { pending } = useFormStatus()
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !pending) dispatchEvent(new Event(settledEvent))
    was.current = pending
  }, [pending])
  return pending
}
