import { isDeepStrictEqual } from "node:util"
import type { PackToList, ProductToList, StockItem } from "../packaging/product-to-list"
import { mediaUrl, packTitle } from "../packaging/listing-rows"
import { productOf, stockItemsOf } from "./product-of"
import type { Listing } from "./listing"
import type { OwnPicture } from "./read/pictures"

type Translation = { reference: "product" | "product_variant"; reference_id: string; translations: Record<string, string> }

/** What a good in the shop must become what is written of it. Empty lists for what is so already. */
export type Revision = {
  product_id: string
  product: { id: string; title: string; description: string; hs_code: string | null; thumbnail?: string; images: { url: string }[] } | null
  variants: { id: string; ean: string | null; barcode: string | null; weight: number; length: number; width: number; height: number; title: string }[]
  translations: Translation[]
  label: { id: string; maker_id: string | null; facts: object; pictures: object; model: string | null; colour: string | null; colour_name: object | null; lead_days: number | null; made_to_order: boolean } | null
  packs: { id: string; name: object; content: object; net_amount: number; label_languages: string[]; picture: string | null; position: number; shelf_life_days: number | null }[]
  /** packs that the shop has not, with everything that they are made of */
  fresh: { pack: PackToList; position: number }[]
  items: StockItem[]
  target: ProductToList
}

/** @param maker_id of the maker that is named */
export function revisionOf(listing: Listing, known: ReadonlyMap<string, OwnPicture>, maker_id: string | null): Revision | null {
  const { live } = listing
  if (!live) return null
  const target = productOf(listing, live.handle, known)
  const shown = productOf({ ...listing, content: live.content }, live.handle, known)
  const { product_id } = live
  const same = <K extends keyof ProductToList>(...keys: K[]) => keys.every((key) => isDeepStrictEqual(target[key], shown[key]))
  const pairs = target.packs.flatMap((pack, position) => {
    const before = live.packs.find(({ sku }) => sku === pack.sku)
    const old = shown.packs.find(({ sku }) => sku === pack.sku)
    return before && old ? [{ pack, position, before, old }] : []
  })
  const measured = pairs.filter(({ pack, old }) => !isDeepStrictEqual([pack.gtin, pack.gross_gram, pack.sides_mm, packTitle(pack)], [old.gtin, old.gross_gram, old.sides_mm, packTitle(old)]))
  const told = pairs.filter(
    ({ pack, position, before, old }) =>
      position !== before.position || pack.shelf_life_days !== before.shelf_life_days ||
      !isDeepStrictEqual([pack.name, pack.content, pack.net_amount, pack.label_languages, pack.picture], [old.name, old.content, old.net_amount, old.label_languages, old.picture]),
  )
  return {
    product_id,
    target,
    product: same("title", "description", "hs_code", "pictures")
      ? null
      : {
          id: product_id, title: target.title.fa, description: target.description.fa, hs_code: target.hs_code,
          images: target.pictures.map(({ key }) => ({ url: mediaUrl(key) })), ...(target.pictures[0] ? { thumbnail: mediaUrl(target.pictures[0].key) } : {}),
        },
    variants: measured.map(({ pack, before }) => {
      const [length, width, height] = pack.sides_mm
      return { id: before.variant_id, ean: pack.gtin, barcode: pack.gtin, weight: pack.gross_gram, length, width, height, title: packTitle(pack).fa }
    }),
    translations: [
      ...(same("title", "description") ? [] : [{ reference: "product" as const, reference_id: product_id, translations: { title: target.title.en, description: target.description.en } }]),
      ...measured.filter(({ pack, old }) => packTitle(pack).en !== packTitle(old).en).map(({ pack, before }) => ({ reference: "product_variant" as const, reference_id: before.variant_id, translations: { title: packTitle(pack).en } })),
    ],
    label: same("facts", "pictures", "maker", "model", "colour", "colour_name", "lead_days", "made_to_order")
      ? null
      : {
          id: live.label_id, maker_id, facts: target.facts, pictures: target.pictures, model: target.model, colour: target.colour, colour_name: target.colour_name, lead_days: target.lead_days,
          made_to_order: target.made_to_order,
        },
    packs: told.map(({ pack, position, before }) => ({
      id: before.pack_id, name: pack.name, content: pack.content, net_amount: pack.net_amount, label_languages: pack.label_languages, picture: pack.picture, position, shelf_life_days: pack.shelf_life_days,
    })),
    fresh: target.packs.flatMap((pack, position) => (live.packs.some(({ sku }) => sku === pack.sku) ? [] : [{ pack, position }])),
    items: stockItemsOf(listing),
  }
}

/** A value of the one option that tells packs apart; one that another pack has already is told by its SKU as well. */
export function optionValue(pack: PackToList, taken: ReadonlySet<string>): string {
  const title = packTitle(pack).fa
  return taken.has(title) ? `${title} (${pack.sku})` : title
}

export type FreshVariant = { product_id: string; pack: PackToList; position: number; value: string }
