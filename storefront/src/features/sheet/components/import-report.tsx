import type { CatalogueImportPage } from "@contracts/desk-sheet"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { deskPaths } from "@/features/desk/paths"
import { formatMoment } from "@/shared/date"
import { isErrorCode } from "@/shared/error-code"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { Note } from "@/shared/ui/note"
import { ShopLink } from "@/shared/ui/shop-link"
import { applySheet } from "../actions"
import { ChangeWords } from "./change-words"
import { IssueList } from "./issue-list"
import { KeepFresh } from "./keep-fresh"

type Props = { found: CatalogueImportPage; member: string; /** this browser may apply it */ mine: boolean; problem: string | undefined; /** not the first page of changes */ later: boolean; now: Date }

/** What a file would do, or is doing, or did. */
export function ImportReport({ found, member, mine, problem, later, now }: Props) {
  const t = useTranslations("sheet")
  const errors = useTranslations("errors")
  const locale = useLocale()
  const say = useText()
  const number = (value: number) => formatNumber(value, locale)
  const open = found.state === "checked" && found.changed > 0 && mine && found.until !== null && new Date(found.until) > now
  const done = found.applied + found.conflicts
  return (
    <div className="grid max-w-3xl gap-4">
      <div>
        <p>
          <ShopLink href={deskPaths.sheet(member)} className="inline-flex min-h-11 items-center gap-1 text-sm text-action">
            <Icon name="chev" size="sm" className="rtl:-scale-x-100 rotate-180" />
            {t("back")}
          </ShopLink>
        </p>
        <h1 className="text-2xl break-words">
          <bdi>{found.file_name}</bdi>
        </h1>
        <p className="mt-1 text-sm text-ink-2">
          {found.by && <bdi>{found.by}</bdi>}
          {found.by && (locale === "fa" ? "، " : ", ")}
          {formatMoment(found.at, locale)}
        </p>
      </div>

      {found.state === "refused" && (
        <Note tone="danger" live>
          {found.wrong > 0 ? t("refused", { wrong: found.wrong, total: number(found.total), wrongDigits: number(found.wrong) }) : t("unread")}
        </Note>
      )}
      {found.state === "checked" && found.changed === 0 && <Note tone="ok">{t("same", { total: number(found.total) })}</Note>}
      {found.state === "checked" && found.changed > 0 && <Note tone="warn">{t("checked", { changed: found.changed, changedDigits: number(found.changed), same: number(found.same) })}</Note>}
      {found.state === "applying" && (
        <>
          <KeepFresh />
          <Note tone="warn" live>
            {t("applying", { done: number(done), changed: number(found.changed) })}
          </Note>
          <progress className="sheet-progress" value={done} max={found.changed} aria-label={t("progress")} />
          <p>
            <ButtonLink href={deskPaths.import(member, found.id)} look="quiet" compact>
              {t("refresh")}
            </ButtonLink>
          </p>
        </>
      )}
      {found.state === "applied" && <Note tone="ok">{t("applied", { applied: found.applied, appliedDigits: number(found.applied) })}</Note>}
      {found.conflicts > 0 && <Note tone="danger">{t("conflicts", { count: found.conflicts, digits: number(found.conflicts) })}</Note>}
      {found.ignored_columns.length > 0 && (
        <Note>
          {t("ignored")} <bdi>{found.ignored_columns.join(locale === "fa" ? "، " : ", ")}</bdi>
        </Note>
      )}

      <IssueList issues={found.issues} />

      {found.state === "checked" && found.changed > 0 && (
        <form id="apply" action={applySheet} className="panel grid gap-3 p-4">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="member" value={member} />
          <input type="hidden" name="import" value={found.id} />
          {isErrorCode(problem) && (
            <Note tone="danger" live>
              {errors(problem)}
            </Note>
          )}
          {open ? (
            <>
              {found.jumps > 0 && (
                <label className={problem === "confirm" ? "flex items-start gap-3 font-semibold text-danger" : "flex items-start gap-3"}>
                  <input type="checkbox" name="confirm" className="mt-1 size-5 shrink-0" aria-invalid={problem === "confirm" || undefined} />
                  <span>{t("confirm", { jumps: found.jumps, digits: number(found.jumps) })}</span>
                </label>
              )}
              <p className="flex flex-wrap items-center gap-3">
                <BusyButton look="primary">{t("apply", { changed: found.changed, digits: number(found.changed) })}</BusyButton>
                <ButtonLink href={deskPaths.sheet(member)} look="quiet">
                  {t("leave")}
                </ButtonLink>
              </p>
            </>
          ) : (
            <p>{t("over")}</p>
          )}
        </form>
      )}

      {found.rows.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-lg">{t("changes")}</h2>
          <ol className="panel rows">
            {found.rows.map((row) => (
              <li key={row.row} className="grid gap-1 px-4 py-3 text-sm">
                <span className="flex flex-wrap items-center justify-between gap-2">
                  <b>
                    <bdi>{say(row.name)}</bdi>
                  </b>
                  {row.state !== "waiting" && <Badge tone={row.state === "applied" ? "ok" : "danger"}>{t(`row.${row.state}`)}</Badge>}
                </span>
                {row.changes.map((change) => (
                  <ChangeWords key={change.what === "price" ? change.currency : change.what} change={change} />
                ))}
                <span className="text-xs text-ink-3">{t("rowNumber", { row: formatNumber(row.row, locale) })}</span>
              </li>
            ))}
          </ol>
          <p className="flex flex-wrap gap-2">
            {later && <ButtonLink href={deskPaths.import(member, found.id)}>{t("firstRows")}</ButtonLink>}
            {found.next !== null && <ButtonLink href={`${deskPaths.import(member, found.id)}?after=${found.next}`}>{t("moreRows")}</ButtonLink>}
          </p>
        </section>
      )}
    </div>
  )
}
