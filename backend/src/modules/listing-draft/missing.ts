import type { DeskListing, ListingContent } from "../../contracts/desk-listings"
import type { ListingTemplate } from "../../contracts/listing-template"
import type { LocalizedText } from "../../contracts/shared"
import { isEmptyFact } from "./facts"

type Part = DeskListing["missing"][number]

/** How the parts of a listing are called, beside the facts of its template. */
export const partNames = {
  title: { fa: "نام کالا", en: "Name" },
  description: { fa: "توضیح", en: "Description" },
  pictures: { fa: "عکس", en: "Picture" },
  maker: { fa: "سازنده", en: "Maker" },
  colour: { fa: "رنگ", en: "Colour" },
  model: { fa: "مدل", en: "Model" },
  hs_code: { fa: "کد تعرفه", en: "HS code" },
  lead_days: { fa: "روز کاری تا ارسال", en: "Working days until it leaves" },
  made_to_order: { fa: "به سفارش ساخته می‌شود", en: "Made to order" },
  packs: { fa: "بسته‌ها", en: "Packs" },
  stock: { fa: "موجودی", en: "Stock" },
  price_rial: { fa: "قیمت", en: "Price" },
} as const satisfies Record<string, LocalizedText>

/**
 * What must be filled in before a good is published, in the order of the form.
 * @param ground whether its maker must be named (packers and traders), and whether anybody counted the goods yet
 */
export function missingParts(content: ListingContent, template: ListingTemplate, ground: { maker_needed: boolean; counted: boolean }): Part[] {
  const part = (field: keyof typeof partNames): Part => ({ field, label: partNames[field] })
  const on = content.packs.filter((pack) => pack.on)
  return [
    ...(content.title.fa ? [] : [part("title")]),
    ...(content.description.fa ? [] : [part("description")]),
    ...(content.pictures.length > 0 ? [] : [part("pictures")]),
    ...template.fields.filter(({ required, key }) => required && isEmptyFact(content.facts[key])).map(({ key, label }) => ({ field: `facts.${key}`, label })),
    ...(template.colours.length > 0 && content.colour === null ? [part("colour")] : []),
    ...(ground.maker_needed && content.maker === null ? [part("maker")] : []),
    ...(on.length > 0 ? [] : [part("packs")]),
    ...content.packs.filter(({ price_rial }) => price_rial === null).map(({ sku, name, content }) => ({
      field: `packs.${sku}.price_rial`,
      label: { fa: `قیمت ${name.fa}، ${content.fa}`, en: `Price of ${name.en}, ${content.en}` },
    })),
    ...(ground.counted ? [] : [part("stock")]),
  ]
}
