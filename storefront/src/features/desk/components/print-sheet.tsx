import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { localPath } from "@/shared/paths"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { PrintButton } from "./print-button"

/** The paper of each sheet. The label keeps its own margin, so that the browser prints no address and date beside it; A6 is no word of CSS. */
const papers = {
  label: { name: "A6", rule: "@page { size: 105mm 148mm; margin: 0 }" },
  slip: { name: "A4", rule: "@page { size: A4 portrait; margin: 12mm }" },
} as const

/** Sheets as they will lie in the printer, and above them, on the screen alone, how to print them and the way back. */
export function PrintSheet({ sheet, title, back, backTo = "order", pdf, sheets }: { sheet: keyof typeof papers; title: ReactNode; back: string; backTo?: "order" | "list"; /** where the same sheet is as a file; null: nowhere */ pdf: string | null; /** one to a piece of paper, by a key of each */ sheets: readonly { key: string; face: ReactNode }[] }) {
  const t = useTranslations("desk.print")
  const locale = useLocale()
  const { name, rule } = papers[sheet]
  return (
    <div className="print-desk">
      <style>{rule}</style>
      <div className="print-tools">
        <ShopLink className="inline-flex min-h-11 items-center gap-1.5 text-sm text-ink-2 hover:text-ink" href={back}>
          <Icon name="chev" size="sm" flip className="rotate-180" />
          {t(backTo === "list" ? "backToList" : "back")}
        </ShopLink>
        <p className="flex flex-wrap gap-2">
          <PrintButton>
            <Icon name="print" />
            {t("print")}
          </PrintButton>
          {pdf && (
            <a className="btn btn-secondary" href={localPath(locale, pdf)}>
              <Icon name="download" />
              {t("pdf")}
            </a>
          )}
        </p>
        <p className="text-xs text-ink-2">{t.rich("how", { paper: () => <bdi dir="ltr">{name}</bdi> })}</p>
      </div>
      <main id="content" className="print-sheets">
        <h1 className="sr-only">{title}</h1>
        {sheets.map(({ key, face }) => (
          <div key={key} className={`sheet sheet-${sheet}`}>
            {face}
          </div>
        ))}
      </main>
    </div>
  )
}
