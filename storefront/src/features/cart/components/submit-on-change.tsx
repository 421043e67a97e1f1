"use client"

import { useEffect, useRef } from "react"
import { useSettled } from "@/shared/ui/use-settled"

/**
 * Sends the form around it when a field has changed, as if its button `data-submit={value}` had been pressed. The
 * button stays for readers without script.
 */
export function SubmitOnChange({ value }: { value: string }) {
  useSettled()
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = anchor.current?.closest("form")
    if (!form) return
    let sent = false
    const submitted = () => {
      sent = true
    }
    const changed = () => {
      sent = false
      // Enter changes the field and then sends the form by itself: once is enough
      setTimeout(() => {
        const button = form.querySelector<HTMLButtonElement>(`button[data-submit="${value}"]`)
        if (button && !sent) form.requestSubmit(button)
      })
    }
    form.addEventListener("change", changed)
    form.addEventListener("submit", submitted)
    return () => {
      form.removeEventListener("change", changed)
      form.removeEventListener("submit", submitted)
    }
  }, [value])
  return <span ref={anchor} hidden />
}
