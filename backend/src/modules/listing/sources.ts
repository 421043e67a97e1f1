import type { Closed } from "../member/rules"
import type { z } from "zod"
import type { DeliveryMethod } from "../../contracts/cart"
import type { packLevel } from "../../contracts/listing"
import type { LocalizedText } from "../../contracts/shared"
import type { StoredPicture } from "../../shared/media"
import type { LabelFacts } from "../packaging/label-facts"
import type { KitPart, NetUnit, StockLevels } from "../packaging/rules"
import type { Trade } from "../permit/requirements"
import type { PermitHolder } from "../permit/rules"
import type { PermitRow } from "../permit/view"

/** Who sells or made the goods. */
export type PartySource = PermitHolder & { handle: string; name: LocalizedText }

export type SellerSource = PartySource & {
  town: LocalizedText
  /** an address where buyers may collect */
  collects: boolean
  delivery_methods: DeliveryMethod[]
  lead_days: number
  closures: Closed[]
}

/** One pack: its row, its variant, its prices and what it takes out of stock. */
export type PackSource = {
  variant_id: string
  sku: string
  pack: string
  name: LocalizedText
  content: LocalizedText
  level: z.infer<typeof packLevel>
  net_amount: number
  net_unit: NetUnit
  pieces: number
  gross_gram: number
  sides_mm: [number, number, number]
  gtin: string | null
  label_languages: string[]
  sizes: { size: number; pairs: number }[]
  /** key of a picture of the product */
  picture: string | null
  /** whole rials; null: not for sale in Iran */
  price_rial: number | null
  price_usd: number | null
  /** empty: its stock is not kept */
  parts: KitPart[]
}

/** Everything that one listing is made of. */
export type ListingSources = {
  product: { id: string; handle: string; title: LocalizedText; description: LocalizedText; hs_code: string | null; created_at: string; updated_at: string }
  label: {
    trade: Trade
    facts: LabelFacts
    /** in the order of the gallery */
    pictures: (StoredPicture & { view: string })[]
    model: string | null
    colour: string | null
    colour_name: LocalizedText | null
    lead_days: number | null
    made_to_order: boolean
  }
  kind: { handle: string; name: LocalizedText }
  cluster: { handle: string; name: LocalizedText }
  member: SellerSource
  maker: PartySource | null
  /** of the member and of the maker */
  permits: PermitRow[]
  /** in the order of the chooser */
  packs: PackSource[]
  stock: StockLevels
}
