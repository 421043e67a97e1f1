import type { ListingDetail } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { formatDigits, formatMetres, formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"

type Rug = NonNullable<ListingDetail["rug_facts"]>

/** Eight cells: label over value. */
export function RugFacts({ rug }: { rug: Rug }) {
  const t = useTranslations("rug")
  const mass = useTranslations("mass")
  const say = useText()
  const locale = useLocale()
  const weight = massOf(rug.weight_gram)
  const cells: [string, string, code?: boolean][] = [
    [t("size"), t("metres", { size: formatMetres(rug.width_cm, rug.length_cm, locale) })],
    [t("knots"), t("knotsValue", { count: rug.knots_per_7cm })],
    [t("pile"), t("pileValue", { pile: say(rug.pile), warp: say(rug.warp) })],
    [t("dyes"), t("dyesValue", { count: rug.dyes.length })],
    [t("village"), say(rug.village)],
    [t("year"), locale === "fa" ? formatDigits(rug.year, locale) : formatDigits(rug.year + 621, locale)],
    [t("weight"), mass(weight.unit, { amount: formatNumber(weight.amount, locale, 1) })],
    [t("certificate"), rug.certificate ?? t("noCertificate"), rug.certificate !== null],
  ]
  return (
    <dl className="panel rug-facts">
      {cells.map(([name, value, code]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{code ? <bdi dir="ltr">{value}</bdi> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The dyes with what they come from. */
export function RugDyes({ rug }: { rug: Rug }) {
  const t = useTranslations("rug")
  const say = useText()
  return (
    <section>
      <h2 className="section-small">{t("dyesTitle")}</h2>
      <ul className="panel grid grid-cols-2 gap-x-4 gap-y-2.5 p-4">
        {rug.dyes.map((dye) => (
          <li key={dye.colour + say(dye.name)} className="grid grid-cols-[32px_1fr] items-center gap-2.5 text-sm leading-snug">
            <i className="dye" style={{ background: dye.colour }} />
            <span>
              <b>{say(dye.name)}</b>
              <span className="block text-xs text-ink-2">{say(dye.source)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-ink-3">{t("abrash")}</p>
    </section>
  )
}
