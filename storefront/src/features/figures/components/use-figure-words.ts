import { useLocale, useTranslations } from "next-intl"
import { formatDayOf } from "@/shared/date"
import { formatNumber } from "@/shared/quantity"
import { useText } from "@/shared/texts"
import { decimalsOf, inUnit, type Bucket, type Figures } from "../reading"
import type { Span, Unit } from "../question"

type Row = Figures["rows"][number]

/** How figures are said in the language of the page. */
export function useFigureWords(unit: Unit) {
  const t = useTranslations("figures")
  const locale = useLocale()
  const say = useText()
  const digits = (amount: number) => {
    const value = inUnit(amount, unit)
    return formatNumber(value, locale, decimalsOf(value))
  }
  return {
    /** "۲۶۷", rounded to what can be read */
    digits,
    /** "۲۶۷ کیلو" */
    amount: (amount: number) => t("amount", { amount: digits(amount), unit: t(`unit.${unit}`) }),
    /** to the gram, for tables */
    exact: (amount: number) => formatNumber(inUnit(amount, unit), locale, 4),
    number: (value: number) => formatNumber(value, locale),
    rowName: (row: Row) => (row.key === null ? t("rest") : row.name ? say(row.name) : t(row.key === "pickup" ? "pickup" : "unknown")),
    /** "۲۹ آبان" for a week by its last day, "آبان ۱۴۰۵" for a month */
    bucketName: ({ to }: Bucket, span: Span) => bucketParts(to, span, locale).join(" "),
    /** the same in two lines, as it stands under a bar */
    bucketLines: ({ to }: Bucket, span: Span) => bucketParts(to, span, locale),
  }
}

function bucketParts(to: string, span: Span, locale: Parameters<typeof formatDayOf>[1]): [string, string] {
  const { day, month, year } = formatDayOf(to, locale)
  return span === "weeks" ? [day, month] : [month, year]
}
