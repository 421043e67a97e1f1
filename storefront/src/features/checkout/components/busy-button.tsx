"use client"

import type { ComponentProps } from "react"
import { Button } from "@/shared/ui/button"
import { useSettled } from "@/shared/ui/use-settled"

/** Keeps its words and turns a small wheel while its form is on the way; a second press then does nothing. */
export function BusyButton({ children, ...rest }: ComponentProps<typeof Button>) {
  const pending = useSettled()
  return (
    <Button {...rest} aria-busy={pending || undefined} onClick={(event) => pending && event.preventDefault()}>
      {pending && <span className="spin" aria-hidden="true" />}
      {children}
    </Button>
  )
}
