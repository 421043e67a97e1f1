import { toPersianDigits } from "@khooshe/persian-text"
import type { PackTemplate, TemplateField } from "../../../contracts/listing-template"
import type { LocalizedText } from "../../../contracts/shared"

export const text = (fa: string, en: string): LocalizedText => ({ fa, en })
/** A number in Persian digits, with a Persian decimal sign. */
export const persian = (value: number): string => toPersianDigits(String(value)).replace(".", "٫")

type Given = Partial<TemplateField> & Pick<TemplateField, "key" | "label" | "type">

/** A field that must be filled in before the good is published; what is not said is usual for its type. */
export function field({ key, label, type, ...given }: Given): TemplateField {
  const length = type === "paragraph" ? 1000 : type === "text" ? 160 : type === "word" ? 60 : null
  return { key, label, hint: null, type, unit: null, min: null, max: null, max_length: length, choices: [], required: true, suggested: null, ...given }
}

/** «۲۵۰ گرم»، «۱ کیلو»، «۱٫۵ کیلو» */
export const gramWords = (gram: number): LocalizedText => (gram < 1000 ? text(`${persian(gram)} گرم`, `${gram} g`) : text(`${persian(gram / 1000)} کیلو`, `${gram / 1000} kg`))

/** Grams, the gross weight with the pack, and the sides in millimetres of a size that can be tapped. */
type GramTap = readonly [net: number, gross: number, sides: [number, number, number]]
type GramPack = Omit<PackTemplate, "net_unit" | "net_min" | "net_max" | "taps" | "sizes" | "only" | "pieces"> & { taps: readonly GramTap[]; pieces?: number; content?: (gram: number) => LocalizedText }

/** A pack that is filled by weight. */
export function gramPack({ taps, content = gramWords, pieces = 1, ...pack }: GramPack): PackTemplate {
  return {
    ...pack, pieces, net_unit: "g", net_min: pieces, net_max: 50_000, sizes: "none", only: false,
    taps: taps.map(([net_amount, gross_gram, sides_mm]) => ({ net_amount, gross_gram, sides_mm, content: content(net_amount) })),
  }
}
