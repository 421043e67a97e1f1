import { useTranslations } from "next-intl"
import { Note } from "@/shared/ui/note"
import { isStep } from "../steps"

/** What was just done with a good. */
export function DoneStep({ done }: { done: string | undefined }) {
  const t = useTranslations("goods.done")
  if (done !== "saved" && !isStep(done)) return null
  return (
    <Note tone="ok" live>
      {t(done)}
    </Note>
  )
}
