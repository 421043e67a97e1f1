import { useLocale, useTranslations } from "next-intl"
import { isErrorCode } from "@/shared/error-code"
import { formatToman } from "@/shared/money"
import { Note } from "@/shared/ui/note"
import { ErrorNote } from "./error-note"

/**
 * What the last step came to. A total that moved is said with both amounts; faults of fields are said by their form.
 * `was` comes from the address bar, so it is read as an amount or not at all.
 */
export function CheckoutProblem({ problem, was, total }: { problem: string | undefined; was: string | undefined; total: number }) {
  const t = useTranslations("checkout")
  const locale = useLocale()
  if (!isErrorCode(problem)) return null
  const before = was && /^\d{1,14}0$/.test(was) ? Number(was) : null
  if (problem === "price_changed" && before !== null && before !== total)
    return (
      <Note tone="warn" live>
        {t("changed", { was: formatToman(before, locale), now: formatToman(total, locale) })}
      </Note>
    )
  return <ErrorNote code={problem} />
}
