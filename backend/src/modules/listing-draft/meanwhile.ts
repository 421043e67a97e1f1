import { isDeepStrictEqual } from "node:util"
import type { ListingContent, ListingFields, SeenFields, SeenPack, WrittenPack } from "../../contracts/desk-listings"
import type { ListingTemplate } from "../../contracts/listing-template"
import type { LocalizedText } from "../../contracts/shared"
import { partNames } from "./missing"
import type { PackChange } from "./packs"

/** A field of which two people wrote different things since one of them saw it. */
export type ContestedField = { field: string; label: LocalizedText; theirs: unknown; mine: unknown }

type PackSave = { sku: string | null; add?: unknown; change?: PackChange; seen?: SeenPack | undefined; remove?: boolean }
export type SeenSave = { fields?: ListingFields | undefined; seen?: SeenFields | undefined; packs?: readonly PackSave[]; order?: readonly string[] }

const plain = ["title", "description", "maker", "hs_code", "lead_days", "made_to_order", "model", "colour"] as const

const packParts = {
  price_rial: partNames.price_rial, price_usd: { fa: "قیمت صادراتی", en: "Export price" }, net_amount: { fa: "محتوا", en: "Content" }, gross_gram: { fa: "وزن با بسته", en: "Weight with its pack" }, sides_mm: { fa: "اندازه", en: "Sides" },
  gtin: { fa: "بارکد", en: "Barcode" }, name: { fa: "نام", en: "Name" }, label_languages: { fa: "زبان برچسب", en: "Label languages" }, picture: { fa: "عکس", en: "Picture" }, counted: { fa: "شمردن بسته خالی", en: "Counting empty packs" },
} as const satisfies Partial<Record<keyof SeenPack, LocalizedText>>
type PackPart = keyof typeof packParts
const PACK_PARTS = Object.keys(packParts) as PackPart[]

const has = (seen: object | undefined, key: string): boolean => seen !== undefined && Reflect.get(seen, key) !== undefined
const covers = (written: object | undefined, seen: object | undefined): boolean => Object.entries(written ?? {}).every(([key, value]) => value === undefined || has(seen, key))

/**
 * Whether the writer says of everything that they write what they saw of it. Then fields are compared, and whoever writes
 * other fields of the same good is in nobody's way; else the version is.
 */
export function isCovered({ fields = {}, seen, packs = [], order }: SeenSave): boolean {
  const { facts, ...rest } = fields
  if (order !== undefined || (Object.keys(fields).length === 0 && packs.length === 0)) return false
  return covers(rest, seen) && covers(facts, seen?.facts) && packs.every((pack) => pack.add === undefined && !pack.remove && covers(pack.change, pack.seen))
}

/** Of words that are in one language alone the other says the same. */
const told = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "fa" in value && "en" in value && (value.en === "" || value.en === value.fa) ? { fa: value.fa, en: "" } : Array.isArray(value) ? value.map(told) : (value ?? null)
const same = (a: unknown, b: unknown) => isDeepStrictEqual(told(a), told(b))

const countedIn = ({ materials }: WrittenPack): string[] => materials.filter(({ counted }) => counted).map(({ material }) => material).sort()
const partOf = (pack: WrittenPack, part: PackPart): unknown => (part === "counted" ? countedIn(pack) : pack[part])
const seenOf = (seen: SeenPack, part: PackPart): unknown => (part === "counted" ? [...(seen.counted ?? [])].sort() : seen[part])

/**
 * Fields that the writer changes and that another changed since the writer saw them, each with both words. What both
 * wrote alike is not contested, nor what only one of them touched.
 * @param now what is kept; @param after the same with what the writer wrote
 */
export function contestedFields(now: ListingContent, after: ListingContent, { seen, packs = [] }: SeenSave, template: Pick<ListingTemplate, "fields">): ContestedField[] {
  const judge = (field: string, label: LocalizedText, saw: unknown, theirs: unknown, mine: unknown): ContestedField[] =>
    same(theirs, mine) || same(saw, theirs) ? [] : [{ field, label, theirs: theirs ?? null, mine: mine ?? null }]
  return [
    ...plain.flatMap((key) => (has(seen, key) ? judge(key, partNames[key], seen?.[key], now[key], after[key]) : [])),
    ...template.fields.flatMap(({ key, label }) => (has(seen?.facts, key) ? judge(`facts.${key}`, label, seen?.facts?.[key], now.facts[key], after.facts[key]) : [])),
    ...packs.flatMap((save) => {
      const [theirs, mine] = [now, after].map((content) => content.packs.find(({ sku }) => sku === save.sku))
      const saw = save.seen
      return theirs && mine && saw ? PACK_PARTS.flatMap((part) => (has(saw, part) ? judge(`packs.${theirs.sku}.${part}`, packParts[part], seenOf(saw, part), partOf(theirs, part), partOf(mine, part)) : [])) : []
    }),
  ]
}
