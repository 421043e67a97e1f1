import type { ReviewedListing } from "@contracts/desk-listings"
import type { LocalizedText } from "@contracts/shared"
import { fieldOf } from "@/shared/kept-form"

/** Lines that a form offers for reasons. */
export const reasonLines = 3
const longest = 500

/** Reasons that somebody wrote, each with the field that it speaks of; lines without a text are none. */
export function reasonsIn(form: FormData): { reasons: { field: string | null; reason: string }[]; typed: Record<string, string> } {
  const lines = Array.from({ length: reasonLines }, (_, index) => ({ index, field: fieldOf(form, `field_${index}`, 80), reason: fieldOf(form, `reason_${index}`, longest) }))
  return {
    reasons: lines.flatMap(({ field, reason }) => (reason.trim().length >= 3 ? [{ field: field || null, reason: reason.trim() }] : [])),
    typed: Object.fromEntries(lines.flatMap(({ index, field, reason }) => [[`field_${index}`, field], [`reason_${index}`, reason]])),
  }
}

type Choice = { field: string; label: LocalizedText }

/** What a reason may speak of: what changed first, then every part of a good of this kind. */
export function partsOf({ differences, template, content }: Pick<ReviewedListing, "differences" | "template" | "content">, words: Readonly<Record<"title" | "description" | "pictures" | "packs", LocalizedText>>): Choice[] {
  const all: Choice[] = [
    ...differences.map(({ field, label }) => ({ field, label })),
    ...(["title", "description", "pictures", "packs"] as const).map((field) => ({ field, label: words[field] })),
    ...content.packs.map((pack) => ({ field: `packs.${pack.sku}`, label: { fa: `${pack.name.fa} ${pack.content.fa}`, en: `${pack.name.en} ${pack.content.en}` } })),
    ...template.fields.map(({ key, label }) => ({ field: `facts.${key}`, label })),
  ]
  return all.filter(({ field }, index) => all.findIndex((each) => each.field === field) === index)
}
