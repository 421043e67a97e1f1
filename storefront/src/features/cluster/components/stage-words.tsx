import type { StageView } from "@contracts/cluster"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/shared/date"
import { useText } from "@/shared/texts"

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}/.test(date)

/** When and by whom a stage was stated: never a bare fact. */
export function StageSource({ stage }: { stage: StageView }) {
  const t = useTranslations("stage")
  const say = useText()
  const locale = useLocale()
  const date = stage.date ?? stage.source.date
  return <>{t("said", { date: date ? (isDay(date) ? formatDay(date.slice(0, 10), locale) : date) : t("undated"), source: say(stage.source.outlet) })}</>
}
