import type { ErrorCode } from "@contracts/errors"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { Note } from "@/shared/ui/note"

/** What happened and what to do, in the reader's words for a code. */
export function ErrorNote({ code, children }: { code: ErrorCode; /** a way out of it */ children?: ReactNode }) {
  const errors = useTranslations("errors")
  return (
    <Note tone="danger" live>
      {errors(code)} {children}
    </Note>
  )
}
