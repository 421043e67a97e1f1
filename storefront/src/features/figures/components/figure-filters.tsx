import { useTranslations } from "next-intl"
import { ShopLink } from "@/shared/ui/shop-link"
import { addressOf, spans, type By, type Question } from "../question"
import type { Figures } from "../reading"

type Props = { path: string; question: Question; bys: readonly By[]; figures: Figures }

/** By week or month, by what, and in which unit where several are sold: links, so that an address tells it all. */
export function FigureFilters({ path, question, bys, figures }: Props) {
  const t = useTranslations("figures")
  const current = (on: boolean) => (on ? ("page" as const) : undefined)
  return (
    <div className="grid gap-2 pb-4">
      <nav className="figure-switch" aria-label={t("spanLabel")}>
        {spans.map((span) => (
          <ShopLink key={span} href={addressOf(path, question, { span })} aria-current={current(span === question.span)}>
            {t(`span.${span}`)}
          </ShopLink>
        ))}
      </nav>
      <nav className="strip lg:mx-0 lg:px-0" aria-label={t("byLabel")}>
        {bys.map((by) => (
          <ShopLink key={by} className="chip" href={addressOf(path, question, { by })} aria-current={current(by === question.by)}>
            {t(`by.${by}`)}
          </ShopLink>
        ))}
      </nav>
      {figures.units.length > 1 && (
        <nav className="strip lg:mx-0 lg:px-0" aria-label={t("unitLabel")}>
          {figures.units.map(({ unit }) => (
            <ShopLink key={unit} className="chip" href={addressOf(path, question, { unit })} aria-current={current(unit === figures.unit)}>
              {t(`unit.${unit}`)}
            </ShopLink>
          ))}
        </nav>
      )}
    </div>
  )
}
