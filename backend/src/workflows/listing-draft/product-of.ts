import type { ListingContent } from "../../contracts/desk-listings"
import { labelFactsOf, shownWords } from "../../modules/listing-draft/facts"
import { countedItems, recipeOf } from "../../modules/listing-draft/recipe"
import type { PackToList, ProductPicture, ProductToList, StockItem } from "../packaging/product-to-list"
import { recipeGround, type Listing } from "./listing"
import type { OwnPicture } from "./read/pictures"

/** Days of a month, as shelf lives are printed. */
const MONTH = 30

export const shelfLifeDays = ({ facts }: ListingContent): number | null => (typeof facts.shelf_life_months === "number" ? facts.shelf_life_months * MONTH : null)

/** Pictures as the label keeps them; one that is known no more is left out. */
export function labelPictures({ content, live }: Listing, known: ReadonlyMap<string, OwnPicture>): ProductPicture[] {
  return content.pictures.flatMap(({ key, alt }, index) => {
    const before = live?.pictures.find((each) => each.key === key)
    const size = known.get(key) ?? before
    return size ? [{ key, view: before?.view ?? (index === 0 ? "front" : `photo-${index + 1}`), width: size.width, height: size.height, alt: shownWords(alt.fa ? alt : content.title) }] : []
  })
}

export const colourName = ({ content, live, template }: Listing) => template.colours.find(({ colour }) => colour === content.colour)?.name ?? (content.colour === live?.content.colour ? (live?.colour_name ?? null) : null)

export function packsToList(listing: Listing): PackToList[] {
  const { content } = listing
  return content.packs.map((pack) => ({
    sku: pack.sku, pack: pack.pack, name: pack.name, content: pack.content, level: pack.level, net_amount: pack.net_amount, net_unit: pack.net_unit, pieces: pack.pieces,
    gross_gram: pack.gross_gram, sides_mm: pack.sides_mm, gtin: pack.gtin, price_rial: pack.price_rial ?? 0, price_usd: pack.price_usd, label_languages: pack.label_languages,
    shelf_life_days: shelfLifeDays(content), sizes: pack.sizes, picture: pack.picture, on_sale: pack.on,
    parts: recipeOf(pack, recipeGround(listing)).map(({ what, name, amount, sku }) => ({ what, name: shownWords(name), amount, sku })),
  }))
}

/** A listing as the product that it becomes. A pack that was switched off before it was ever in the shop comes with it. */
export function productOf(listing: Listing, handle: string, known: ReadonlyMap<string, OwnPicture>): ProductToList {
  const { row, content, template } = listing
  return {
    handle,
    title: shownWords(content.title),
    description: shownWords(content.description),
    member: row.member.handle,
    maker: content.maker,
    kind: row.kind_handle,
    facts: labelFactsOf(content.facts, template),
    hs_code: content.hs_code,
    pictures: labelPictures(listing, known),
    model: content.model,
    colour: content.colour,
    colour_name: colourName(listing),
    lead_days: content.lead_days,
    made_to_order: content.made_to_order,
    packs: packsToList(listing),
  }
}

const units = { g: "گرم", pair: "جفت", piece: "عدد" } as const

/** Stock that a listing draws on; what nobody counted yet begins with nothing. */
export function stockItemsOf(listing: Listing): StockItem[] {
  return countedItems(listing.content, recipeGround(listing)).map(({ sku, name, unit }) => ({
    sku, title: `${name.fa} (${units[unit]})`, member: listing.row.member.handle, stocked: listing.row.stock?.[sku] ?? 0,
  }))
}
