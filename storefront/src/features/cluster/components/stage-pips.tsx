import { useLocale, useTranslations } from "next-intl"
import { formatDigits } from "@/shared/quantity"
import { classes } from "@/shared/ui/classes"

/** Four knots filled to the newest stage (1 to 4); a reference (5) is one saffron knot. Always beside words. */
export function StagePips({ level }: { level: number }) {
  const t = useTranslations("stage")
  const locale = useLocale()
  if (level === 5)
    return (
      <span className="pips" role="img" aria-label={t("level.5")}>
        <i className="pip-reference" />
      </span>
    )
  return (
    <span className="pips" role="img" aria-label={t("of", { level: formatDigits(level, locale) })}>
      {[1, 2, 3, 4].map((knot) => (
        <i key={knot} className={classes(knot <= level && "pip-on")} />
      ))}
    </span>
  )
}
