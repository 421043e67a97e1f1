import type { DeskClusterPage } from "@contracts/desk-cluster-page"
import { useLocale, useTranslations } from "next-intl"
import { BusyButton } from "@/features/checkout/components/busy-button"
import { daysFrom } from "@/features/closure/days"
import { formatDay, formatNearDay } from "@/shared/date"
import type { KeptForm } from "@/shared/kept-form"
import { useText } from "@/shared/texts"
import { Badge } from "@/shared/ui/badge"
import { SelectField, TextAreaField } from "@/shared/ui/field"
import { Note } from "@/shared/ui/note"
import { announce, withdraw } from "../actions"

type Props = { cluster: string; page: DeskClusterPage; kept: KeptForm }

/** News that are not over, and the form for more. */
export function News({ cluster, page: { announcements, today }, kept }: Props) {
  const t = useTranslations("clusterPage")
  const errors = useTranslations("errors")
  const say = useText()
  const locale = useLocale()
  const errorAt = (field: string) => kept.errors[field] && errors(kept.errors[field])
  return (
    <section id="news" className="grid gap-3" aria-labelledby="news-title">
      <h2 id="news-title" className="text-lg">
        {t("news")}
      </h2>
      {announcements.length === 0 ? (
        <Note icon="bell">{t("noNews")}</Note>
      ) : (
        <ul className="panel rows">
          {announcements.map(({ id, text, from, to, pinned }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
              <div className="min-w-0 flex-1">
                <p className="whitespace-pre-line text-sm">
                  <bdi>{say(text)}</bdi>
                </p>
                <p className="flex flex-wrap items-center gap-2 pt-1 text-xs text-ink-2">
                  {from === to ? formatDay(from, locale) : t("span", { from: formatDay(from, locale), to: formatDay(to, locale) })}
                  {pinned && (
                    <Badge tone="action" icon="pin">
                      {t("pinned")}
                    </Badge>
                  )}
                  {from > today && <Badge icon="clock">{t("notYet")}</Badge>}
                </p>
              </div>
              <form action={withdraw}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="cluster" value={cluster} />
                <input type="hidden" name="announcement" value={id} />
                <BusyButton compact aria-label={t("withdrawOf", { text: say(text) })}>{t("withdraw")}</BusyButton>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form action={announce} noValidate className="panel grid gap-4 p-4">
        <h3 className="text-base">{t("newNews")}</h3>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="cluster" value={cluster} />
        <TextAreaField name="text_fa" label={t("newsFa")} required maxLength={300} rows={3} lang="fa" dir="rtl" defaultValue={kept.values.text_fa ?? ""} error={errorAt("text_fa")} />
        <TextAreaField name="text_en" label={t("newsEn")} hint={t("enHint")} maxLength={300} rows={3} lang="en" dir="ltr" defaultValue={kept.values.text_en ?? ""} error={errorAt("text_en")} />
        <div className="grid gap-4 sm:grid-cols-2">
          {(["from", "to"] as const).map((name) => (
            <SelectField key={name} name={name} label={t(name)} defaultValue={kept.values[name] ?? today} error={errorAt(name)}>
              {daysFrom(today).map((day) => (
                <option key={day} value={day}>
                  {formatNearDay(day, locale)}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        <label className="facet">
          <input className="sr-only" type="checkbox" name="pinned" defaultChecked={kept.values.pinned === "on"} />
          <span className="option-box" aria-hidden="true" />
          <span>
            {t("pin")}
            <span className="block text-xs text-ink-2">{t("pinHint")}</span>
          </span>
        </label>
        <p>
          <BusyButton look="primary">{t("announce")}</BusyButton>
        </p>
      </form>
    </section>
  )
}
