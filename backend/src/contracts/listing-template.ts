import { z } from "zod"
import { localizedText } from "./shared"
import { packLevel } from "./listing"

export const trade = z.enum(["candy", "sweet", "shoe", "rug", "supply"])

/**
 * How a fact is typed:
 * - `text`, `paragraph`: words in Persian and English, `{ fa, en }`; English may stay empty and is then as the Persian
 * - `word`: one short text that is the same in every language (a lot, a certificate's number)
 * - `whole`: a whole number in `unit`
 * - `yes_no`: true or false
 * - `choice`: one of `choices`, by its value
 * - `dyes`: up to twelve `{ name: {fa,en}, source: {fa,en}, colour: "#rrggbb" }`
 */
export const fieldType = z.enum(["text", "paragraph", "word", "whole", "yes_no", "choice", "dyes"])

export const templateField = z.object({
  key: z.string(),
  label: localizedText,
  /** how to fill it in, in a few words; null when the label says it */
  hint: localizedText.nullable(),
  type: fieldType,
  /** of a whole number, as written behind it ("ماه"); null for every other type */
  unit: localizedText.nullable(),
  /** of a whole number */
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  /** of a text, in each language */
  max_length: z.number().int().nullable(),
  choices: z.array(z.object({ value: z.string(), label: localizedText })),
  /** must be filled in before the good is published; a draft may wait */
  required: z.boolean(),
  /** what is there when nobody wrote anything; null for nothing */
  suggested: z.union([localizedText, z.string(), z.number(), z.boolean()]).nullable(),
})
export type TemplateField = z.infer<typeof templateField>

/** Something that goes into a pack beside the goods themselves, and runs out. Counted by the piece. */
export const packMaterial = z.object({ material: z.string(), name: localizedText, amount: z.number().int() })

/** A size that can be tapped: suggestions that the member may change before it takes the pack. */
export const packTap = z.object({
  /** in the pack's `net_unit` */
  net_amount: z.number().int(),
  /** with its pack, grams */
  gross_gram: z.number().int(),
  /** length, width, height in millimetres */
  sides_mm: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  /** as the tap reads: «۲۵۰ گرم» */
  content: localizedText,
})

export const packTemplate = z.object({
  /** tin, souvenir-box, single, series, dozen, carton, rug … */
  pack: z.string(),
  name: localizedText,
  level: packLevel,
  net_unit: z.enum(["g", "pair", "cm2", "piece"]),
  net_min: z.number().int(),
  net_max: z.number().int(),
  /** what one pack holds so many of, when it holds smaller ones (sachets, boxes): net content is shared evenly by them; 1 for none */
  pieces: z.number().int(),
  /** what one of them is called, or what a pack is counted by (sachet, metre); null when grams or pairs say it */
  piece: localizedText.nullable(),
  /** how sizes are chosen: one size, a run of sizes (from–to), or not at all */
  sizes: z.enum(["one", "run", "none"]),
  taps: z.array(packTap),
  materials: z.array(packMaterial),
  /** the good has this pack and no second one: a rug is its own pack */
  only: z.boolean(),
})
export type PackTemplate = z.infer<typeof packTemplate>

/** What a kind asks for and how it can be packed. Data, per trade: `modules/packaging/templates.ts`. */
export const listingTemplate = z.object({
  trade,
  fields: z.array(templateField),
  packs: z.array(packTemplate),
  /** how stock is counted once for all packs: grams of bulk, pairs of each size, or pieces */
  stock: z.enum(["bulk", "sizes", "pieces"]),
  /** shoes: colours to choose from */
  colours: z.array(z.object({ colour: z.string(), name: localizedText })),
  /** sizes that shoes come in, both included; null for other trades */
  size_range: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
})
export type ListingTemplate = z.infer<typeof listingTemplate>
