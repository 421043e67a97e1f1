import { z } from "zod"
import { toPersianDigits } from "@khooshe/persian-text"
import { labelFact, rugFacts } from "../../contracts/listing"
import { localizedText, type LocalizedText } from "../../contracts/shared"

const words = localizedText.strict()

/** What the label of any food says, whatever its pack. */
const food = {
  ingredients: words,
  /** null: none that the maker knows of */
  allergens: words.nullable(),
  storage: words,
  shelf_life_months: z.number().int().min(1).max(60),
  /** the lot that is sold now, Latin as printed */
  lot: z.string().min(1).max(40),
}

const candy = z.object({ trade: z.literal("candy"), ...food }).strict()
const sweet = z.object({ trade: z.literal("sweet"), ...food }).strict()

const shoe = z
  .object({
    trade: z.literal("shoe"),
    upper: words,
    lining: words,
    sole: words,
    /** laces, straps, zip … */
    closure: words,
    care: words,
  })
  .strict()

const rug = z
  .object({
    trade: z.literal("rug"),
    width_cm: z.number().int().positive(),
    length_cm: z.number().int().positive(),
    design: words,
    material: z.enum(["wool", "silk"]),
    pile: words,
    warp: words,
    knots_per_7cm: z.number().int().min(10).max(120),
    dyes: z.array(z.object({ name: words, source: words, colour: z.string().regex(/^#[0-9a-fA-F]{6}$/) }).strict()).max(12),
    village: words,
    /** Jalali */
    year: z.number().int().min(1300).max(1500),
    weight_gram: z.number().int().positive(),
    certificate: z.string().max(60).nullable(),
  })
  .strict()

const supply = z
  .object({
    trade: z.literal("supply"),
    material: words,
    /** what one piece holds */
    capacity: words.nullable(),
    food_grade: z.boolean(),
    print: words.nullable(),
  })
  .strict()

/** The facts of a product's label, typed by trade: what `product_label.facts` holds. */
export const labelFacts = z.discriminatedUnion("trade", [candy, sweet, shoe, rug, supply])
export type LabelFacts = z.infer<typeof labelFacts>
export type LabelFact = z.infer<typeof labelFact>
export type RugFacts = z.infer<typeof rugFacts>

/** What the label takes from elsewhere: who made the goods, and under which permit they are sold. */
export type LabelContext = { maker: LocalizedText; permit_number: string | null }

const same = (text: string): LocalizedText => ({ fa: text, en: text })
const count = (amount: number, fa: string, en: string): LocalizedText => ({ fa: `${toPersianDigits(String(amount))} ${fa}`, en: `${amount} ${amount === 1 ? en : `${en}s`}` })
const optional = (key: string, value: LocalizedText | null): LabelFact[] => (value ? [{ key, value }] : [])

/**
 * The facts in the order in which a label of this trade gives them. `key` names
 * the word for the fact in the shop's messages; facts that are unknown are left out.
 */
export function factsOfLabel(facts: LabelFacts, context: LabelContext): LabelFact[] {
  const permit = optional("permit_number", context.permit_number ? same(context.permit_number) : null)
  switch (facts.trade) {
    case "candy":
    case "sweet":
      return [
        { key: "ingredients", value: facts.ingredients },
        ...optional("allergens", facts.allergens),
        { key: "storage", value: facts.storage },
        { key: "shelf_life", value: count(facts.shelf_life_months, "ماه", "month") },
        { key: "maker", value: context.maker },
        ...permit,
        { key: "lot", value: same(facts.lot) },
      ]
    case "shoe":
      return [
        { key: "upper", value: facts.upper },
        { key: "lining", value: facts.lining },
        { key: "sole", value: facts.sole },
        { key: "closure", value: facts.closure },
        { key: "care", value: facts.care },
        { key: "maker", value: context.maker },
        ...permit,
      ]
    case "rug":
      return [
        { key: "design", value: facts.design },
        { key: "pile", value: facts.pile },
        { key: "warp", value: facts.warp },
        { key: "village", value: facts.village },
        ...optional("certificate", facts.certificate ? same(facts.certificate) : null),
        { key: "maker", value: context.maker },
        ...permit,
      ]
    case "supply":
      return [
        { key: "material", value: facts.material },
        ...optional("capacity", facts.capacity),
        { key: "food_grade", value: facts.food_grade ? { fa: "مناسب تماس با خوراکی", en: "Safe for contact with food" } : { fa: "نه برای تماس با خوراکی", en: "Not for contact with food" } },
        ...optional("print", facts.print),
        { key: "maker", value: context.maker },
        ...permit,
      ]
  }
}

/** The eight facts of a rug and its dyes; null for every other trade. `made_to_order` is the product's, not the label's. */
export function rugFactsOf(facts: LabelFacts, made_to_order: boolean): RugFacts | null {
  if (facts.trade !== "rug") return null
  const { trade: _trade, ...rest } = facts
  return { ...rest, made_to_order }
}
