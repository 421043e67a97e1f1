import type { PackTemplate, TemplateField } from "../../../contracts/listing-template"
import type { LocalizedText } from "../../../contracts/shared"
import { contentWords } from "../pack-content"

export const text = (fa: string, en: string): LocalizedText => ({ fa, en })
type Given = Partial<TemplateField> & Pick<TemplateField, "key" | "label" | "type">

/** A field that must be filled in before the good is published; what is not said is usual for its type. */
export function field({ key, label, type, ...given }: Given): TemplateField {
  const length = type === "paragraph" ? 1000 : type === "text" ? 160 : type === "word" ? 60 : null
  return { key, label, hint: null, type, unit: null, min: null, max: null, max_length: length, choices: [], required: true, suggested: null, ...given }
}

/** Grams, the gross weight with the pack, and the sides in millimetres of a size that can be tapped. */
type GramTap = readonly [net: number, gross: number, sides: [number, number, number]]
type GramPack = Pick<PackTemplate, "pack" | "name" | "level" | "materials"> & { taps: readonly GramTap[]; holds?: { pieces: number; piece: LocalizedText } }

/** A pack that is filled by weight. */
export function gramPack({ taps, holds, ...pack }: GramPack): PackTemplate {
  const { pieces, piece } = holds ?? { pieces: 1, piece: null }
  return {
    ...pack, pieces, piece, net_unit: "g", net_min: pieces, net_max: 50_000, sizes: "none", only: false,
    taps: taps.map(([net_amount, gross_gram, sides_mm]) => ({ net_amount, gross_gram, sides_mm, content: contentWords({ net_unit: "g", net_amount, pieces, piece }) })),
  }
}
