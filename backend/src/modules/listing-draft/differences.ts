import { isDeepStrictEqual } from "node:util"
import type { ContentDifference, ListingContent, WrittenPack } from "../../contracts/desk-listings"
import type { ListingTemplate } from "../../contracts/listing-template"
import type { LocalizedText } from "../../contracts/shared"
import { partNames } from "./missing"

const packFields = {
  name: { fa: "نام", en: "name" }, gross_gram: { fa: "وزن با بسته", en: "weight with its pack" }, sides_mm: { fa: "اندازه", en: "sides" },
  gtin: { fa: "بارکد", en: "barcode" }, label_languages: { fa: "زبان برچسب", en: "label languages" }, picture: { fa: "عکس", en: "picture" }, content: { fa: "محتوا", en: "content" },
} as const satisfies Partial<Record<keyof WrittenPack, LocalizedText>>
const PACK_FIELDS = Object.keys(packFields) as (keyof typeof packFields)[]

const fields = ["title", "description", "pictures", "maker", "colour", "model", "hs_code", "lead_days", "made_to_order"] as const
/** Facts have their own order, that of the template, after the texts and pictures. */
const beforeFacts = new Set<string>(["title", "description", "pictures"])

const titleOf = ({ name, content }: WrittenPack): LocalizedText => ({ fa: `${name.fa}، ${content.fa}`, en: `${name.en}, ${content.en}` })

/**
 * What would be other than buyers see it, field by field. Prices, and whether a pack is on, are not here: they are live
 * at once and nobody's to approve.
 * @param shown null: the good is new, and nothing is compared
 */
export function differencesOf(shown: ListingContent | null, written: ListingContent, template: ListingTemplate): ContentDifference[] {
  if (!shown) return []
  const changed = (field: string, label: LocalizedText, old: unknown, now: unknown): ContentDifference[] =>
    isDeepStrictEqual(old ?? null, now ?? null) ? [] : [{ field, label, old: old ?? null, new: now ?? null }]
  const own = fields.map((field) => ({ field, found: changed(field, partNames[field], shown[field], written[field]) }))
  return [
    ...own.filter(({ field }) => beforeFacts.has(field)).flatMap(({ found }) => found),
    ...template.fields.flatMap(({ key, label }) => changed(`facts.${key}`, label, shown.facts[key], written.facts[key])),
    ...own.filter(({ field }) => !beforeFacts.has(field)).flatMap(({ found }) => found),
    ...packDifferences(shown.packs, written.packs),
  ]
}

function packDifferences(shown: readonly WrittenPack[], written: readonly WrittenPack[]): ContentDifference[] {
  const told = (pack: WrittenPack) => {
    const { price_rial: _price, price_usd: _usd, on: _on, ...rest } = pack
    return rest
  }
  const kept = written.flatMap((pack): ContentDifference[] => {
    const before = shown.find((each) => each.sku === pack.sku)
    if (!before) return [{ field: `packs.${pack.sku}`, label: titleOf(pack), old: null, new: told(pack) }]
    return PACK_FIELDS.flatMap((key) =>
      isDeepStrictEqual(before[key], pack[key])
        ? []
        : [{ field: `packs.${pack.sku}.${key}`, label: { fa: `${packFields[key].fa}، ${titleOf(before).fa}`, en: `${titleOf(before).en}: ${packFields[key].en}` }, old: before[key], new: pack[key] }],
    )
  })
  const gone: ContentDifference[] = shown.filter((pack) => !written.some((each) => each.sku === pack.sku)).map((pack) => ({ field: `packs.${pack.sku}`, label: titleOf(pack), old: told(pack), new: null }))
  const order = (packs: readonly WrittenPack[]) => packs.map(({ sku }) => sku)
  const common = (packs: readonly WrittenPack[], others: readonly WrittenPack[]) => order(packs).filter((sku) => order(others).includes(sku))
  const moved: ContentDifference[] = isDeepStrictEqual(common(shown, written), common(written, shown)) ? [] : [{ field: "packs", label: partNames.packs, old: order(shown), new: order(written) }]
  return [...kept, ...gone, ...moved]
}
