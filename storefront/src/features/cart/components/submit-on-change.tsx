"use client"

import { useEffect, useRef } from "react"
import { useSettled } from "@/shared/ui/use-settled"

/**
 * Sends the form around it when a field has changed, as if its button `value` had been pressed. The button stays for
 * readers without script; with it, nothing more is sent while an answer is awaited.
 */
export function SubmitOnChange({ value }: { value: string }) {
  useSettled()
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = anchor.current?.closest("form")
    if (!form) return
    const send = () => {
      const button = form.querySelector<HTMLButtonElement>(`button[data-submit="${value}"]`)
      if (button) form.requestSubmit(button)
    }
    form.addEventListener("change", send)
    return () => form.removeEventListener("change", send)
  }, [value])
  return <span ref={anchor} hidden />
}
