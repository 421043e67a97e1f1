import type { packLevel } from "../../contracts/listing"
import type { LocalizedText } from "../../contracts/shared"
import type { LabelFacts } from "../../modules/packaging/label-facts"
import type { NetUnit } from "../../modules/packaging/rules"
import type { z } from "zod"

/** A picture of a product: `key` in our media store, size of the master in pixels. */
export type ProductPicture = { key: string; view: string; width: number; height: number; alt: LocalizedText }

/** Stock of a member: grams of a bulk, pieces of a material, pairs of a size. */
export type StockItem = {
  sku: string
  title: string
  /** handle of the member that owns it; it lies at that member's town */
  member: string
  stocked: number
}

/** One line of a pack's recipe. `sku` names the stock it draws on; null when the member does not track it. */
export type PartToList = { what: "bulk" | "material" | "size"; name: LocalizedText; amount: number; sku: string | null }

export type PackToList = {
  sku: string
  /** tin, souvenir-box, single, series, dozen, carton, rug … */
  pack: string
  name: LocalizedText
  content: LocalizedText
  level: z.infer<typeof packLevel>
  net_amount: number
  net_unit: NetUnit
  pieces: number
  gross_gram: number
  /** length, width, height in millimetres */
  sides_mm: [number, number, number]
  gtin: string | null
  /** a multiple of 10 */
  price_rial: number
  /** free on board; null: not for export */
  price_usd: number | null
  label_languages: string[]
  shelf_life_days: number | null
  sizes: { size: number; pairs: number }[]
  picture: string | null
  /** false: its member switched it off; left out: buyers see it */
  on_sale?: boolean
  parts: PartToList[]
}

export type ProductToList = {
  handle: string
  title: LocalizedText
  description: LocalizedText
  /** handle of the selling member */
  member: string
  /** handle of who made it, when the seller did not */
  maker: string | null
  /** handle of the kind */
  kind: string
  facts: LabelFacts
  hs_code: string | null
  pictures: ProductPicture[]
  model: string | null
  colour: string | null
  colour_name: LocalizedText | null
  lead_days: number | null
  made_to_order: boolean
  /** in the order of the chooser; names differ within a product */
  packs: PackToList[]
}
