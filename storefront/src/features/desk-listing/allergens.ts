import type { LocalizedText } from "@contracts/shared"

/** What food law wants named when it is in it, as far as it is in sweets (Codex STAN 1, ISIRI 4470). */
export const commonAllergens: readonly LocalizedText[] = [
  { fa: "گندم", en: "wheat" },
  { fa: "شیر", en: "milk" },
  { fa: "تخم‌مرغ", en: "egg" },
  { fa: "پسته", en: "pistachio" },
  { fa: "بادام", en: "almond" },
  { fa: "گردو", en: "walnut" },
  { fa: "بادام‌زمینی", en: "peanut" },
  { fa: "کنجد", en: "sesame" },
  { fa: "سویا", en: "soy" },
]

const parts = (text: string) => text.split(/[،,؛;]/).map((part) => part.trim()).filter(Boolean)
const same = (a: string, b: string) => a.replaceAll("\u200c", "").toLowerCase() === b.replaceAll("\u200c", "").toLowerCase()

/** A written list as chips and the rest: indexes of `commonAllergens`, and what is none of them. */
export function readAllergens(written: Pick<LocalizedText, "fa" | "en">): { chosen: number[]; others: { fa: string; en: string } } {
  const fa = parts(written.fa)
  const chosen = commonAllergens.flatMap((each, index) => (fa.some((part) => same(part, each.fa)) ? [index] : []))
  const rest = (language: "fa" | "en", join: string) => parts(written[language]).filter((part) => !commonAllergens.some((each) => same(part, each[language]))).join(join)
  return { chosen, others: { fa: rest("fa", "، "), en: rest("en", ", ") } }
}

/** Chips and the rest as a written list, in both languages. Without any: empty. */
export function writeAllergens(chosen: readonly number[], others: { fa: string; en: string }): { fa: string; en: string } {
  const named = commonAllergens.filter((_, index) => chosen.includes(index))
  return { fa: [...named.map(({ fa }) => fa), ...parts(others.fa)].join("، "), en: [...named.map(({ en }) => en), ...parts(others.en)].join(", ") }
}
