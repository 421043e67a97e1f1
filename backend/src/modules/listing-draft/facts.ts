import { normaliseForStorage } from "@khooshe/persian-text"
import type { FactValue } from "../../contracts/desk-listings"
import type { ListingTemplate, TemplateField } from "../../contracts/listing-template"
import type { LocalizedText } from "../../contracts/shared"
import { shopError } from "../../shared/shop-error"
import { labelFacts, type LabelFacts } from "../packaging/label-facts"

export type Facts = Record<string, FactValue>
type Words = { fa: string; en: string }

/** Words as they are kept: cleaned of what cannot be seen, and of Arabic letters. */
export const keptWords = ({ fa, en }: Words): LocalizedText => ({ fa: normaliseForStorage(fa), en: normaliseForStorage(en) })

/** Words as buyers read them: where nobody wrote English, the Persian. */
export const shownWords = ({ fa, en }: LocalizedText): LocalizedText => ({ fa, en: en || fa })

const isWords = (value: FactValue): value is Words => typeof value === "object" && value !== null && !Array.isArray(value)

/** Whether nothing was written. */
export function isEmptyFact(value: FactValue | undefined): boolean {
  if (value === undefined || value === null || value === "") return true
  return isWords(value) ? value.fa === "" : Array.isArray(value) && value.length === 0
}

/**
 * A fact as it is kept.
 * @throws invalid_fact when it is not what the template asks for
 */
export function keptFact(field: TemplateField, value: FactValue): FactValue {
  const refuse = () => shopError("invalid_fact", `${field.key} cannot be ${JSON.stringify(value)?.slice(0, 80)}`, { field: `facts.${field.key}` })
  if (value === null) return null
  const fits = (text: string) => field.max_length === null || text.length <= field.max_length
  switch (field.type) {
    case "text":
    case "paragraph": {
      if (!isWords(value)) throw refuse()
      const words = keptWords(value)
      if (!fits(words.fa) || !fits(words.en)) throw shopError("text_too_long", `${field.key} is too long`, { field: `facts.${field.key}` })
      return words
    }
    case "word": {
      if (typeof value !== "string") throw refuse()
      const word = normaliseForStorage(value)
      if (!fits(word)) throw shopError("text_too_long", `${field.key} is too long`, { field: `facts.${field.key}` })
      return word
    }
    case "whole":
      if (typeof value !== "number" || value < (field.min ?? 0) || value > (field.max ?? Number.MAX_SAFE_INTEGER)) throw refuse()
      return value
    case "yes_no":
      if (typeof value !== "boolean") throw refuse()
      return value
    case "choice":
      if (typeof value !== "string" || !field.choices.some((choice) => choice.value === value)) throw refuse()
      return value
    case "dyes":
      if (!Array.isArray(value)) throw refuse()
      return value.map(({ name, source, colour }) => ({ name: keptWords(name), source: keptWords(source), colour }))
  }
}

/** What a new draft begins with. */
export function suggestedFacts(template: ListingTemplate): Facts {
  return Object.fromEntries(template.fields.flatMap(({ key, suggested }) => (suggested === null ? [] : [[key, suggested]])))
}

/**
 * Facts with some of them written anew.
 * @throws invalid_fact for a fact that the template does not ask for, or that is not what it asks for
 */
export function factsWith(facts: Facts, template: ListingTemplate, written: Facts): Facts {
  const kept = Object.entries(written).map(([key, value]) => {
    const field = template.fields.find((each) => each.key === key)
    if (!field) throw shopError("invalid_fact", `Goods of ${template.trade} have no fact ${key}`, { field: `facts.${key}` })
    return [key, keptFact(field, value)] as const
  })
  return Object.fromEntries(Object.entries({ ...facts, ...Object.fromEntries(kept) }).filter(([, value]) => value !== null))
}

/** What a fact that may be left out is when it was. */
function leftOut({ type }: TemplateField): FactValue {
  return type === "dyes" ? [] : type === "yes_no" ? false : null
}

function shownFact(value: FactValue): FactValue {
  if (Array.isArray(value)) return value.map(({ name, source, colour }) => ({ name: shownWords(name), source: shownWords(source), colour }))
  return isWords(value) ? shownWords(value) : value
}

/**
 * Facts as the label keeps them.
 * @throws ZodError when something that must be there is not: ask `missingParts` first
 */
export function labelFactsOf(facts: Facts, template: ListingTemplate): LabelFacts {
  const filled = template.fields.map((field) => {
    const value = facts[field.key]
    return [field.key, value === undefined || isEmptyFact(value) ? leftOut(field) : shownFact(value)] as const
  })
  return labelFacts.parse({ trade: template.trade, ...Object.fromEntries(filled) })
}

/** A label's facts as a draft has them. */
export function factsOfLabelRow({ trade: _trade, ...facts }: LabelFacts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}
