import type { ReactNode } from "react"
import { Icon } from "./icon"

/** What was refused of a form as a whole; said aloud when it appears. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <p className="field-error" role="alert">
      <Icon name="alert" size="sm" />
      {children}
    </p>
  )
}
