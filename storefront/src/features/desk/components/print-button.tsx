"use client"

import type { ReactNode } from "react"
import { Button } from "@/shared/ui/button"

/** Opens the browser's own print window. Not there without script; the line beside it says how to print then. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button type="button" look="primary" className="needs-script" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
