"use client"

import type { ComponentProps } from "react"
import { useFormStatus } from "react-dom"
import { Button } from "@/shared/ui/button"

/** Keeps its words and turns a small wheel while its form is on the way; a second press then does nothing. */
export function BusyButton({ children, ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus()
  return (
    <Button {...rest} aria-busy={pending || undefined} onClick={(event) => pending && event.preventDefault()}>
      {pending && <span className="spin" aria-hidden="true" />}
      {children}
    </Button>
  )
}
