import { normaliseForStorage } from "@khooshe/persian-text"
import type { ListingContent, ListingFields } from "../../contracts/desk-listings"
import type { ListingTemplate } from "../../contracts/listing-template"
import type { LocalizedText } from "../../contracts/shared"
import { shopError } from "../../shared/shop-error"
import { factsWith, keptWords, suggestedFacts } from "./facts"
import { packsByFacts } from "./packs"

/** What a draft begins with: the template's suggestions and the kind's name as a first title. */
export function beginning(template: ListingTemplate, kind_name: LocalizedText): ListingContent {
  return {
    title: kind_name, description: { fa: "", en: "" }, facts: suggestedFacts(template), pictures: [], maker: null, hs_code: null, lead_days: null,
    made_to_order: false, model: null, colour: null, packs: [],
  }
}

/** A word that puts colours of one model together, or null for nothing. */
const modelOf = (text: string) => normaliseForStorage(text) || null

/**
 * Content with some of it written anew.
 * @throws invalid_fact, text_too_long at the field
 */
export function contentWith(content: ListingContent, template: ListingTemplate, fields: Omit<ListingFields, "kind">): ListingContent {
  if (typeof fields.colour === "string" && !template.colours.some(({ colour }) => colour === fields.colour)) throw shopError("invalid_fact", `No colour ${fields.colour}`, { field: "colour" })
  const facts = fields.facts ? factsWith(content.facts, template, fields.facts) : content.facts
  const pictures = fields.pictures?.map(({ key, alt }) => ({ key, alt: keptWords(alt) })) ?? content.pictures
  const shown = new Set(pictures.map(({ key }) => key))
  return {
    ...content,
    ...(fields.title === undefined ? {} : { title: keptWords(fields.title) }),
    ...(fields.description === undefined ? {} : { description: keptWords(fields.description) }),
    ...(fields.maker === undefined ? {} : { maker: fields.maker }),
    ...(fields.hs_code === undefined ? {} : { hs_code: fields.hs_code }),
    ...(fields.lead_days === undefined ? {} : { lead_days: fields.lead_days }),
    ...(fields.made_to_order === undefined ? {} : { made_to_order: fields.made_to_order }),
    ...(fields.model === undefined ? {} : { model: fields.model === null ? null : modelOf(fields.model) }),
    ...(fields.colour === undefined ? {} : { colour: fields.colour }),
    facts,
    pictures,
    packs: packsByFacts(content.packs, facts).map((pack) => (pack.picture !== null && !shown.has(pack.picture) ? { ...pack, picture: null } : pack)),
  }
}

/** The same goods under another kind: facts that its template asks for as well stay. */
export function contentOfKind(content: ListingContent, template: ListingTemplate): ListingContent {
  const asked = new Set(template.fields.map(({ key }) => key))
  return { ...content, facts: { ...suggestedFacts(template), ...Object.fromEntries(Object.entries(content.facts).filter(([key]) => asked.has(key))) }, colour: null, packs: [] }
}
