import type { CatalogueImports } from "@contracts/desk-sheet"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { formatMoment } from "@/shared/date"
import { isErrorCode } from "@/shared/error-code"
import { localPath } from "@/shared/paths"
import { formatNumber } from "@/shared/quantity"
import { Badge } from "@/shared/ui/badge"
import { FileField } from "@/shared/ui/file-field"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { checkSheet } from "../actions"

type Props = CatalogueImports & { member: string; problem: string | undefined }

/** Goods as a file: take it, send it back, and see what was sent before. */
export function SheetHome({ imports, member, problem }: Props) {
  const t = useTranslations("sheet")
  const errors = useTranslations("errors")
  const locale = useLocale()
  return (
    <div className="grid max-w-2xl gap-4">
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-sm text-ink-2">{t("lead")}</p>
      </div>
      <section className="panel grid gap-3 p-4">
        <h2 className="text-lg">{t("take")}</h2>
        <p className="text-sm text-ink-2">{t("takeLead")}</p>
        <p className="flex flex-wrap gap-2">
          {(["xlsx", "csv"] as const).map((format) => (
            // a file is no page: the browser saves it
            <a key={format} className="btn btn-secondary" href={`${localPath(locale, deskPaths.sheet(member))}/download?format=${format}&locale=${locale}`} download>
              <Icon name="download" size="sm" />
              {t(`format.${format}`)}
            </a>
          ))}
        </p>
      </section>
      <form id="send" action={checkSheet} className="panel grid gap-3 p-4">
        <h2 className="text-lg">{t("send")}</h2>
        <p className="text-sm text-ink-2">{t("sendLead")}</p>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="member" value={member} />
        <FileField name="file" label={t("file")} hint={t("fileHint")} accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" required error={isErrorCode(problem) ? errors(problem) : null} />
        <p>
          <BusyButton look="primary">{t("check")}</BusyButton>
        </p>
      </form>
      <section className="grid gap-2">
        <h2 className="text-lg">{t("sent")}</h2>
        {imports.length === 0 ? (
          <Note icon="file">{t("noneSent")}</Note>
        ) : (
          <ul className="panel rows">
            {imports.map((each) => (
              <li key={each.id}>
                <ShopLink href={deskPaths.import(member, each.id)} className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:text-action">
                  <span className="min-w-0 flex-1">
                    <span className="block font-semibold break-words">
                      <bdi>{each.file_name}</bdi>
                    </span>
                    <span className="block text-xs text-ink-2">
                      {each.by && <bdi>{each.by}</bdi>}
                      {each.by && (locale === "fa" ? "، " : ", ")}
                      {formatMoment(each.at, locale)}
                    </span>
                  </span>
                  <ImportBadge state={each.state} text={t(`state.${each.state}`, { rows: formatNumber(each.state === "refused" ? each.wrong : each.changed, locale), count: each.state === "refused" ? each.wrong : each.changed })} />
                  <Icon name="chev" size="sm" flip className="text-ink-3" />
                </ShopLink>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

const tones = { refused: "danger", checked: "warn", applying: "warn", applied: "ok" } as const

function ImportBadge({ state, text }: { state: keyof typeof tones; text: string }) {
  return <Badge tone={tones[state]}>{text}</Badge>
}
