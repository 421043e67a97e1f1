import type { MyApplication } from "@contracts/application"
import { useLocale, useTranslations } from "next-intl"
import { formatDay, formatMoment } from "@/shared/date"
import { useText } from "@/shared/texts"
import { classes } from "@/shared/ui/classes"
import { dotOf } from "../steps"
import { StateBadge } from "./state-badge"

/** Where an application stands: four dots, and every step that it took, with the agent's reasons. */
export function ApplicationTracker({ state, history }: Pick<MyApplication, "state" | "history">) {
  const t = useTranslations("apply")
  const locale = useLocale()
  const at = dotOf(state)
  const words = [t("dot.filled"), t("dot.sent"), state === "papers_asked" ? t("state.papers_asked") : t("dot.looked"), state === "admitted" || state === "refused" || state === "withdrawn" ? t(`state.${state}`) : t("dot.decided")]
  const sent = history.find((event) => event.state === "submitted")
  return (
    <ol className="tracker panel px-2 pt-3">
      {words.map((word, index) => (
        <li key={index} className={classes(index <= at && "tracker-on", index === at && "tracker-now")} aria-current={index === at ? "step" : undefined}>
          {word}
          <small>{index === 1 && sent ? formatDay(sent.at, locale) : index === 3 && at === 3 && history.length ? formatDay(history.at(-1)?.at ?? "", locale) : null}</small>
        </li>
      ))}
    </ol>
  )
}

/** Every step that an application took, the newest first. */
export function ApplicationHistory({ history }: Pick<MyApplication, "history">) {
  const t = useTranslations("apply")
  const say = useText()
  const locale = useLocale()
  if (history.length === 0) return null
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title" className="pb-2 text-lg">
        {t("history")}
      </h2>
      <ol className="panel rows">
        {history.toReversed().map((event) => (
          <li key={event.at} className="grid gap-1 px-4 py-3">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <StateBadge state={event.state} />
              <span className="text-xs text-ink-2">{formatMoment(event.at, locale)}</span>
            </span>
            {event.papers.length > 0 && <p className="text-sm">{event.papers.map(({ title }) => say(title)).join(t("comma"))}</p>}
            {event.reason && (
              <p className="text-sm">
                <bdi>{event.reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
