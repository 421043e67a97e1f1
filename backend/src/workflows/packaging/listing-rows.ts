import type { ProductDTO } from "@medusajs/framework/types"
import type { LocalizedText } from "../../contracts/shared"
import type { ListProductsInput } from "./list-product"
import type { PackToList, ProductToList } from "./product-to-list"

/** What listings stand on, by handle, SKU or kind. */
export type Ground = {
  members: Record<string, { id: string; shipping_profile_id: string; location_id: string }>
  kinds: Record<string, string>
  items: Record<string, string>
}
/** Handles that are listed whole, and ids of products that an interrupted run left half done. */
export type Listed = { whole: string[]; half: string[] }

/** The name of the one option that tells a product's packs apart. */
export const PACK_OPTION: LocalizedText = { fa: "بسته", en: "Pack" }

/** How a variant is called: pack and content, "قوطی فلزی، ۲۵۰ گرم". */
export const packTitle = (pack: PackToList): LocalizedText => ({
  fa: `${pack.name.fa}، ${pack.content.fa}`,
  en: `${pack.name.en}, ${pack.content.en}`,
})

/** Stock that is not there yet. Stock of goods that are listed already is not brought back once it was removed. */
export function itemsToCreate({ input, ground, listed }: { input: ListProductsInput; ground: Ground; listed: Listed }) {
  const drawnOn = new Set(
    input.products
      .filter((product) => !listed.whole.includes(product.handle))
      .flatMap((product) => product.packs.flatMap((pack) => pack.parts.flatMap((part) => part.sku ?? []))),
  )
  return input.items
    .filter((item) => drawnOn.has(item.sku) && !ground.items[item.sku])
    .map((item) => ({
      sku: item.sku,
      title: item.title,
      requires_shipping: true,
      location_levels: [{ location_id: ground.members[item.member]?.location_id ?? "", stocked_quantity: item.stocked }],
    }))
}

/** The products as Medusa's own workflow takes them, Persian. */
export function productInputs(products: ProductToList[], ground: Ground, sales_channel_id: string) {
  return products.map((product) => ({
    handle: product.handle,
    title: product.title.fa,
    description: product.description.fa,
    status: "published" as const,
    discountable: true,
    origin_country: "ir",
    hs_code: product.hs_code ?? undefined,
    thumbnail: product.pictures[0] && mediaUrl(product.pictures[0].key),
    images: product.pictures.map((picture) => ({ url: mediaUrl(picture.key) })),
    category_ids: [ground.kinds[product.kind] ?? ""],
    shipping_profile_id: ground.members[product.member]?.shipping_profile_id,
    sales_channels: [{ id: sales_channel_id }],
    options: [{ title: PACK_OPTION.fa, values: product.packs.map((pack) => packTitle(pack).fa) }],
    variants: product.packs.map((pack, index) => variantInput(pack, index, ground.items)),
  }))
}

/**
 * A pack as Medusa's workflows take a variant.
 * @param items ids of inventory items by SKU: all that its recipe names
 * @param value of the one option that tells packs apart
 */
export function variantInput(pack: PackToList, position: number, items: Ground["items"], value = packTitle(pack).fa) {
  const [length, width, height] = pack.sides_mm
  const kit = pack.parts.flatMap((part) => (part.sku ? [{ inventory_item_id: items[part.sku] ?? "", required_quantity: part.amount }] : []))
  return {
    title: packTitle(pack).fa,
    sku: pack.sku,
    ean: pack.gtin ?? undefined,
    barcode: pack.gtin ?? undefined,
    origin_country: "ir",
    weight: pack.gross_gram,
    length,
    width,
    height,
    variant_rank: position,
    manage_inventory: kit.length > 0,
    allow_backorder: false,
    options: { [PACK_OPTION.fa]: value },
    inventory_items: kit,
    prices: [
      { currency_code: "irr", amount: pack.price_rial },
      ...(pack.price_usd === null ? [] : [{ currency_code: "usd", amount: pack.price_usd }]),
    ],
  }
}

/** Our own rows of packs with their recipes, joined to variants by SKU. */
export function packRows({ missing, stocked, created }: { missing: ProductToList[]; stocked: Ground; created: ProductDTO[] }) {
  return created.flatMap((row) => {
    const product = missing.find((each) => each.handle === row.handle)
    return row.variants.flatMap((variant) => {
      const position = product?.packs.findIndex((each) => each.sku === variant.sku) ?? -1
      const pack = product?.packs[position]
      if (!product || !pack) return []
      return [packRow(pack, { variant_id: variant.id, product_id: row.id, member_id: stocked.members[product.member]?.id ?? "", position }, stocked.items)]
    })
  })
}

type PackPlace = { variant_id: string; product_id: string; member_id: string; position: number }

/** Our own row of one pack. `items`: ids of inventory items by SKU. */
export function packRow(pack: PackToList, { variant_id, product_id, member_id, position }: PackPlace, items: Ground["items"]) {
  return {
    variant_id,
    product_id,
    member_id,
    pack: pack.pack,
    name: pack.name,
    content: pack.content,
    level: pack.level,
    net_amount: pack.net_amount,
    net_unit: pack.net_unit,
    pieces: pack.pieces,
    label_languages: pack.label_languages,
    shelf_life_days: pack.shelf_life_days,
    sizes: pack.sizes,
    picture: pack.picture,
    on_sale: pack.on_sale ?? true,
    position,
    parts: pack.parts.map((part) => ({
      what: part.what,
      name: part.name,
      amount: part.amount,
      tracked: part.sku !== null,
      inventory_item_id: part.sku ? (items[part.sku] ?? null) : null,
    })),
  }
}
export type PackRow = ReturnType<typeof packRows>[number]

/** Our own rows of what is true of a product whatever its pack. */
export function labelRows({ missing, stocked, created }: { missing: ProductToList[]; stocked: Ground; created: ProductDTO[] }) {
  return created.flatMap((row) => {
    const product = missing.find((each) => each.handle === row.handle)
    if (!product) return []
    return [
      {
        product_id: row.id,
        member_id: stocked.members[product.member]?.id ?? "",
        maker_id: product.maker ? (stocked.members[product.maker]?.id ?? null) : null,
        kind_handle: product.kind,
        trade: product.facts.trade,
        facts: product.facts,
        pictures: product.pictures,
        model: product.model,
        colour: product.colour,
        colour_name: product.colour_name,
        lead_days: product.lead_days,
        made_to_order: product.made_to_order,
      },
    ]
  })
}
export type LabelRow = ReturnType<typeof labelRows>[number]

/** English for products and variants; Persian is what they are written in. */
export function translationsOf({ missing, created }: { missing: ProductToList[]; created: ProductDTO[] }) {
  const english = (reference: string, reference_id: string, translations: Record<string, string>) => ({ reference, reference_id, locale_code: "en-US", translations })
  return created.flatMap((row) => {
    const product = missing.find((each) => each.handle === row.handle)
    if (!product) return []
    return [
      english("product", row.id, { title: product.title.en, description: product.description.en }),
      ...row.variants.flatMap((variant) => {
        const pack = product.packs.find((each) => each.sku === variant.sku)
        return pack ? [english("product_variant", variant.id, { title: packTitle(pack).en })] : []
      }),
    ]
  })
}

/** Where a picture of our media store is, from the API's origin. */
export const mediaUrl = (key: string) => `/media/${key}`
