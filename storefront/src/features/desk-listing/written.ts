import type { FactValue, ListingContent } from "@contracts/desk-listings"
import type { ListingTemplate, TemplateField } from "@contracts/listing-template"
import type { LocalizedText } from "@contracts/shared"
import { parseWhole } from "./amounts"
import { writeAllergens } from "./allergens"

/** What a form says of a good: the part of it that the form has fields for. */
export type WrittenPart = { title?: Words; description?: Words; facts?: Record<string, FactValue>; maker?: string | null; colour?: string | null; model?: string | null }
type Words = { fa: string; en: string }

/** The text of a field; "" when the form has none. */
type Read = (name: string) => string

export const readerOf = (form: FormData, longest = 4000): Read => (name) => {
  const value = form.get(name)
  // browsers send line ends as two signs
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").slice(0, longest) : ""
}

const wordsIn = (read: Read, name: string): Words => ({ fa: read(`${name}_fa`).trim(), en: read(`${name}_en`).trim() })
export const mostDyes = 12

/** A typed number that is none is sent as it was typed, so that the answer names the field; the backend refuses it. */
function factIn(form: FormData, read: Read, { key, type }: TemplateField): FactValue {
  const name = `fact_${key}`
  if (key === "allergens") {
    const chosen = form.getAll(`${name}_chip`).flatMap((value) => (typeof value === "string" && /^\d{1,2}$/.test(value) ? [Number(value)] : []))
    return emptied(writeAllergens(chosen, wordsIn(read, name)))
  }
  if (type === "text" || type === "paragraph") return emptied(wordsIn(read, name))
  if (type === "yes_no") return form.get(name) === "on"
  if (type === "dyes") return dyesIn(read, name)
  const text = read(name).trim()
  if (text === "") return null
  return type === "whole" ? (parseWhole(text) ?? text.slice(0, 200)) : text
}

const emptied = (words: Words): Words | null => (words.fa === "" && words.en === "" ? null : words)

function dyesIn(read: Read, name: string): FactValue {
  const dyes = Array.from({ length: mostDyes }, (_, index) => {
    const at = `${name}_${index}`
    return { name: wordsIn(read, `${at}_name`), source: wordsIn(read, `${at}_source`), colour: read(`${at}_colour`) }
  }).filter((dye) => dye.name.fa !== "" || dye.name.en !== "")
  return dyes.length ? dyes : null
}

/** What a form with fields of a good says; fields that it does not have stay as they are. */
export function writtenIn(form: FormData, template: Pick<ListingTemplate, "fields">): WrittenPart {
  const read = readerOf(form)
  const asked = new Set(form.getAll("has").filter((name) => typeof name === "string"))
  const facts = template.fields.filter(({ key }) => asked.has(`fact_${key}`)).map((field): [string, FactValue] => [field.key, factIn(form, read, field)])
  return {
    ...(asked.has("title") ? { title: wordsIn(read, "title") } : {}),
    ...(asked.has("description") ? { description: wordsIn(read, "description") } : {}),
    ...(facts.length ? { facts: Object.fromEntries(facts) } : {}),
    ...(asked.has("maker") ? { maker: read("maker") || null } : {}),
    ...(asked.has("colour") ? { colour: read("colour") || null } : {}),
    ...(asked.has("model") ? { model: read("model").trim() || null } : {}),
  }
}

const isWords = (value: unknown): value is LocalizedText => typeof value === "object" && value !== null && "fa" in value && "en" in value && typeof value.fa === "string" && typeof value.en === "string"
export type Dye = { name: Words; source: Words; colour: string }
const isDye = (value: unknown): value is Dye => typeof value === "object" && value !== null && "name" in value && "source" in value && "colour" in value && isWords(value.name) && isWords(value.source) && typeof value.colour === "string"

/** A fact as a form shows it: words in both languages, and what is one text alone. What nobody wrote yet is what the template suggests. */
export function factText(facts: ListingContent["facts"], { key, suggested }: Pick<TemplateField, "key" | "suggested">): { words: Words; text: string; on: boolean; dyes: Dye[] } {
  const value = facts[key] === undefined ? suggested : facts[key]
  const one = typeof value === "string" || typeof value === "number" ? String(value) : ""
  return { words: isWords(value) ? { fa: value.fa, en: value.en === value.fa ? "" : value.en } : { fa: one, en: "" }, text: one, on: value === true, dyes: Array.isArray(value) ? value.filter(isDye) : [] }
}
