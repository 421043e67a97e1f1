"use client"

import { useEffect, useRef } from "react"

/** Sends the form around it when all digits of a code are there, as a phone fills them in from the message. */
export function SendWhenFull({ field, digits }: { field: string; digits: number }) {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = here.current?.closest("form")
    const input = form?.elements.namedItem(field)
    if (!form || !(input instanceof HTMLInputElement)) return
    let sent = false
    const look = () => {
      const full = input.value.replace(/[^\d\u06f0-\u06f9\u0660-\u0669]/g, "").length === digits
      if (full && !sent) form.requestSubmit()
      sent = full
    }
    input.addEventListener("input", look)
    return () => input.removeEventListener("input", look)
  }, [field, digits])
  return <span ref={here} hidden />
}
