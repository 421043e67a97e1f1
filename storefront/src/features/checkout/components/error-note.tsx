import type { ErrorCode } from "@contracts/errors"
import { useTranslations } from "next-intl"
import { Note } from "@/shared/ui/note"

/** What happened and what to do, in the reader's words for a code. */
export function ErrorNote({ code }: { code: ErrorCode }) {
  const errors = useTranslations("errors")
  return (
    <Note tone="danger" live>
      {errors(code)}
    </Note>
  )
}
