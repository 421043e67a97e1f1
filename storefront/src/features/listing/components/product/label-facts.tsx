import type { ListingDetail, PackView } from "@contracts/listing"
import { useLocale, useTranslations } from "next-intl"
import { centimetres, formatNumber, massOf } from "@/shared/quantity"
import { useText } from "@/shared/texts"

/** What the eight cells of a rug say already. */
const toldOfRugs = ["design", "pile", "warp", "village", "certificate"]

/** Codes are read from the left in every language. */
const isCode = (text: string): boolean => /^[\x20-\x7e]*\d[\x20-\x7e]*$/.test(text)

/** What stands on the pack: the facts of its kind, then weight, size, codes of the pack that the page leads with. */
export function LabelFacts({ listing, pack }: { listing: Pick<ListingDetail, "facts" | "hs_code" | "unit">; pack: PackView | undefined }) {
  const t = useTranslations("product")
  const fact = useTranslations("fact")
  const mass = useTranslations("mass")
  const say = useText()
  const locale = useLocale()
  const told = listing.unit === "m2" ? toldOfRugs : []
  const rows: [string, string][] = listing.facts.filter(({ key }) => !told.includes(key)).map(({ key, value }) => [fact.has(factKey(key)) ? fact(factKey(key)) : fact("other"), say(value)])
  if (pack) {
    const { amount, unit } = massOf(pack.gross_gram)
    rows.push([t("gross"), mass(unit, { amount: formatNumber(amount, locale) })])
    if (listing.unit !== "m2") rows.push([t("sides"), t("sidesValue", { sides: pack.sides_mm.map((side) => formatNumber(centimetres(side), locale, 1)).join(" × ") })])
    if (pack.gtin) rows.push([t("gtin"), pack.gtin])
    if (pack.label_languages.length > 0) rows.push([t("label"), pack.label_languages.map((language) => (t.has(languageKey(language)) ? t(languageKey(language)) : language)).join(t("comma"))])
  }
  if (listing.hs_code) rows.push([t("hs"), listing.hs_code])
  return (
    <section>
      <h2 className="section-small">{t(listing.unit === "pair" ? "onBox" : listing.unit === "m2" ? "onRug" : "onPack")}</h2>
      <dl className="panel facts">
        {rows.map(([name, value]) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>{isCode(value) ? <bdi dir="ltr">{value}</bdi> : value}</dd>,
        ])}
      </dl>
    </section>
  )
}

type Fact = "ingredients" | "other"
type Language = "language.fa" | "language.en"
/** Keys come from the template of a kind; words that the messages lack are asked for with `has` first. */
const factKey = (key: string) => key as Fact
const languageKey = (code: string) => `language.${code}` as Language
