import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/shared/date"
import { formatToman } from "@/shared/money"
import { localPath } from "@/shared/paths"
import { ButtonLink } from "@/shared/ui/button"
import { Icon } from "@/shared/ui/icon"
import { ShopLink } from "@/shared/ui/shop-link"
import { addressOf, requestOf, type By, type Question } from "../question"
import type { Figures } from "../reading"
import { DestinationBars } from "./destination-bars"
import { FigureFilters } from "./figure-filters"
import { FigureSentence } from "./figure-sentence"
import { FigureTables } from "./figure-tables"
import { SmallCharts } from "./small-charts"
import { TotalChart } from "./total-chart"
import { useFigureWords } from "./use-figure-words"

type Props = { figures: Figures; question: Question; /** the page's address */ path: string; bys: readonly By[]; /** handle, for the members' labels */ cluster: string; /** the page is a cluster's */ whole?: boolean }

/** What was sold, as charts with a table behind each, and as files. */
export function FiguresScreen({ figures, question, path, bys, cluster, whole = false }: Props) {
  const t = useTranslations("figures")
  const locale = useLocale()
  const words = useFigureWords(figures.unit)
  const { buckets, sum, earlier, later, span, by } = figures
  const [first, last] = [buckets[0], buckets.at(-1)]
  const sold = figures.units.length > 0
  return (
    <>
      <p className="text-xs text-ink-2">{first && last && t("time", { from: formatDay(first.from, locale), to: formatDay(last.to, locale) })}</p>
      <h1 className="text-xl lg:text-2xl">{t("title")}</h1>
      <p className="pb-3 text-sm text-ink-2">{t(whole ? "leadCluster" : "leadMember")}</p>
      <FigureFilters path={path} question={question} bys={bys} figures={figures} />
      {sold ? (
        <>
          <dl className="figure-tiles">
            <div className="panel px-3.5 py-2.5">
              <dt className="text-xs text-ink-2">{t(`inAll.${span}`, { count: buckets.length })}</dt>
              <dd className="text-lg font-semibold">{words.amount(sum.amount)}</dd>
            </div>
            <div className="panel px-3.5 py-2.5">
              <dt className="text-xs text-ink-2">{t("parcels")}</dt>
              <dd className="text-lg font-semibold">{words.number(sum.parcels)}</dd>
            </div>
            {"rial" in sum && (
              <div className="panel px-3.5 py-2.5">
                <dt className="text-xs text-ink-2">{t("goodsSold")}</dt>
                <dd className="text-lg font-semibold">{formatToman(sum.rial, locale)}</dd>
              </div>
            )}
          </dl>
          <div className="flex flex-wrap items-center justify-between gap-2 pt-5 pb-2">
            <h2 className="text-lg">{t(`heading.${span}`)}</h2>
            <nav className="figure-switch" aria-label={t("viewLabel")}>
              {(["chart", "table"] as const).map((view) => (
                <ShopLink key={view} href={addressOf(path, question, { view })} aria-current={view === question.view ? "page" : undefined}>
                  {t(`view.${view}`)}
                </ShopLink>
              ))}
            </nav>
          </div>
          <section className="panel grid gap-4 p-4" aria-label={t(`heading.${span}`)}>
            <FigureSentence figures={figures} />
            {question.view === "table" ? (
              <FigureTables figures={figures} />
            ) : (
              <>
                <TotalChart figures={figures} />
                <p className="text-xs text-ink-2">{by === "destination" ? t("places", { unit: t(`unit.${figures.unit}`) }) : t("scale", { by: t(`each.${by}`), unit: t(`unit.${figures.unit}`) })}</p>
                {by === "destination" ? <DestinationBars figures={figures} /> : <SmallCharts figures={figures} cluster={cluster} />}
              </>
            )}
          </section>
        </>
      ) : (
        <div className="panel grid gap-1 p-5 text-ink-2">
          <p className="flex items-center gap-3 font-semibold text-ink">
            <Icon name="scale" />
            {t("none")}
          </p>
          <p className="text-sm">{t(whole ? "noneCluster" : "noneMember")}</p>
        </div>
      )}
      <nav className="flex flex-wrap justify-between gap-2 pt-4" aria-label={t("times")}>
        <ButtonLink look="secondary" compact href={addressOf(path, question, earlier)}>
          {t(`earlier.${span}`)}
        </ButtonLink>
        {later && (
          <ButtonLink look="secondary" compact href={addressOf(path, question, later)}>
            {t(`later.${span}`)}
          </ButtonLink>
        )}
      </nav>
      {sold && (
        <div className="grid gap-2 pt-6">
          <h2 className="text-lg">{t("download")}</h2>
          <p className="text-sm text-ink-2">{t("downloadLead")}</p>
          <p className="flex flex-wrap gap-2">
            {(["xlsx", "csv"] as const).map((format) => (
              // a file, not a page: nothing to prefetch and nothing to draw
              <a key={format} className="btn btn-secondary btn-compact" download href={`${localPath(locale, path)}/download?${requestOf(question, locale)}&format=${format}&language=${locale}`}>
                {t(`format.${format}`)}
              </a>
            ))}
          </p>
        </div>
      )}
    </>
  )
}
