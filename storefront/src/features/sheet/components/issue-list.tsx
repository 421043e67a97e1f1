import type { SheetIssue } from "@contracts/desk-sheet"
import { useLocale, useTranslations } from "next-intl"
import { formatNumber } from "@/shared/quantity"

/** Every cell that is wrong, with its place in the file, what it says and what it may say. */
export function IssueList({ issues }: { issues: readonly SheetIssue[] }) {
  const t = useTranslations("sheet")
  const locale = useLocale()
  if (issues.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{t("issues")}</h2>
      <ol className="panel rows">
        {issues.map((issue, index) => (
          <li key={index} className="grid gap-0.5 px-4 py-3 text-sm sm:grid-cols-[9rem_1fr] sm:gap-x-4">
            <span className="text-ink-2">
              {issue.row !== null && <b className="text-ink">{t("rowNumber", { row: formatNumber(issue.row, locale) })}</b>}
              {issue.column && (
                <span className="block text-xs">
                  {t("column")} <bdi>{issue.column}</bdi>
                </span>
              )}
            </span>
            <span className="min-w-0">
              {issue.value ? (
                <>
                  «<bdi className="font-semibold break-words">{issue.value}</bdi>»{" "}
                </>
              ) : null}
              {t(`issue.${issue.code}`)}
              {issue.known && (
                <>
                  {" "}
                  {t(`known.${knownWord(issue.code)}`)} <bdi>{/^[\d.]+$/.test(issue.known) ? formatNumber(Number(issue.known), locale, 3) : issue.known}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const rows: readonly string[] = ["sku_twice", "stock_contradicts"] satisfies SheetIssue["code"][]
const choices: readonly string[] = ["pack_unknown"] satisfies SheetIssue["code"][]
const examples: readonly string[] = ["content_unreadable", "size_unreadable"] satisfies SheetIssue["code"][]
const leasts: readonly string[] = ["stock_reserved", "gross_below_net"] satisfies SheetIssue["code"][]

/** How what is known beside an issue is led in. */
function knownWord(code: SheetIssue["code"]): "row" | "reserved" | "one" | "like" | "is" {
  return rows.includes(code) ? "row" : leasts.includes(code) ? "reserved" : choices.includes(code) ? "one" : examples.includes(code) ? "like" : "is"
}
