"use client"

import { useEffect, useRef } from "react"
import { useFormStatus } from "react-dom"

/** Said on the window when a form's answer has arrived, so that the band that shows waiting ends on the same page too. */
export const settledEvent = "khooshe:settled"

const settle = () => dispatchEvent(new Event(settledEvent))

/** Whether the form around this leaf is on the way. An answer that takes the form away settles it as well. */
export function useSettled(): boolean {
  const { pending } = useFormStatus()
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !pending) settle()
    was.current = pending
  }, [pending])
  useEffect(
    () => () => {
      if (was.current) settle()
    },
    [],
  )
  return pending
}
