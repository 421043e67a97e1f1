import { useTranslations } from "next-intl"
import { compare, type Figures } from "../reading"
import { useFigureWords } from "./use-figure-words"

/** What the bars say, in a sentence: the newest full week or month against the one before, and how the running one goes. */
export function FigureSentence({ figures }: { figures: Figures }) {
  const { span, unit } = figures
  const t = useTranslations("figures")
  const words = useFigureWords(unit)
  const found = compare(figures)
  const running = found?.running ?? (found ? null : (figures.totals.at(-1)?.amount ?? null))
  const when = found && (found.last.latest ? t(`last.${span}`) : t(`in.${span}`, { name: words.bucketName(found.last.bucket, span) }))
  const way = !found || found.before === null ? "only" : found.last.amount > found.before ? "more" : found.last.amount < found.before ? "less" : "same"
  return (
    <p className="text-sm text-ink-2">
      {found && when && (
        <>
          {t.rich(`said.${way}`, { amount: words.amount(found.last.amount), when, difference: words.amount(Math.abs(found.last.amount - (found.before ?? 0))), before: t(`before.${span}`), b: (chunks) => <b className="text-ink">{chunks}</b> })}{" "}
        </>
      )}
      {running !== null && <>{running > 0 ? t(`running.${span}`, { amount: words.amount(running) }) : t(`runningNone.${span}`)} </>}
      {t(`columns.${span}`)}
      {running !== null && running > 0 && <> {t("dashed")}</>}
    </p>
  )
}
