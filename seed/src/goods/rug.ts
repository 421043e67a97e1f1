import type { RugDesign, RugSize } from "../art/types"
import { rounded, tomans } from "../support/money"
import { persian, text, type Text } from "../support/text"
import { sku, type Good } from "./good"
import { rugDesign, rugSize } from "./rug-designs"
import { dyesOf, seedOf, type Palette } from "./rug-dyes"

export type RugSeller = { handle: string; number: number }

export type RugSpec = {
  /** handle of who wove it, when the seller only trades */
  maker: string | null
  design: RugDesign
  size: RugSize
  /** US dollars, free on board */
  usd: number
  knots_per_7cm: number
  /** the dye set that it is drawn in and whose dyes its label names */
  palette: Palette
  village: Text
  /** Jalali; of a piece to order, the year in which it would be begun */
  year: number
  months: number
  /** of a piece that is there; null: none, or not woven yet */
  certificate: string | null
  /** looms that can be set up now: the piece is woven to order */
  to_order?: number
}

/** Rials are illustrative: the export price in dollars at this many tomans, to half a million. */
const TOMANS_PER_DOLLAR = 115_000
const STEP_TOMANS = 500_000
const GRAM_PER_M2 = { wool: 3500, silk: 2600 }
const ROLL_MM = 150

/** A rug of a member: one of a kind, or to order on a free loom. One variant. */
export function rug(seller: RugSeller, spec: RugSpec, number: number): Good {
  const design = rugDesign(spec.design)
  const size = rugSize(spec.size)
  const material = design.material
  const handle = `${size.size}-${spec.design}-${seller.handle}-${number}`
  const cm2 = size.width_cm * size.length_cm
  const gram = Math.round((cm2 / 10_000) * GRAM_PER_M2[material])
  const title = text(`${size.title.fa} ${design.name.fa}`, `${design.name.en} ${size.title.en}`)
  const stuff = material === "wool" ? text("پشم", "wool") : text("ابریشم", "silk")
  return {
    product: {
      handle,
      title,
      description: describe(spec, design.description, stuff),
      member: seller.handle,
      maker: spec.maker,
      kind: spec.design,
      facts: {
        trade: "rug",
        width_cm: size.width_cm,
        length_cm: size.length_cm,
        design: design.name,
        material,
        pile: material === "wool" ? text("پشم دست‌ریس", "Hand-spun wool") : text("ابریشم طبیعی", "Natural silk"),
        warp: material === "wool" ? text("پنبه", "Cotton") : text("ابریشم", "Silk"),
        knots_per_7cm: spec.knots_per_7cm,
        dyes: dyesOf(material, spec.palette),
        village: spec.village,
        year: spec.year,
        weight_gram: gram,
        certificate: spec.certificate,
      },
      hs_code: material === "wool" ? "5701.10" : "5701.90",
      pictures: [],
      model: null,
      colour: null,
      colour_name: null,
      lead_days: spec.to_order ? spec.months * 26 : null,
      made_to_order: Boolean(spec.to_order),
      packs: [
        {
          sku: sku(handle),
          pack: "rug",
          name: size.name,
          content: text(`${persian(size.width_cm / 100)} × ${persian(size.length_cm / 100)} متر`, `${size.width_cm / 100} × ${size.length_cm / 100} m`),
          level: "unit",
          net_amount: cm2,
          net_unit: "cm2",
          pieces: 1,
          gross_gram: gram,
          // rolled round its long side: as long as the short one
          sides_mm: [size.width_cm * 10, ROLL_MM, ROLL_MM],
          gtin: null,
          price_rial: tomans(rounded(spec.usd * TOMANS_PER_DOLLAR, STEP_TOMANS)),
          price_usd: spec.usd,
          label_languages: ["fa", "en"],
          shelf_life_days: null,
          sizes: [],
          picture: null,
          parts: [{ what: "bulk", name: title, amount: 1, sku: sku(handle, "piece") }],
        },
      ],
    },
    items: [{ sku: sku(handle, "piece"), title: `${title.fa} (تخته)`, member: seller.handle, stocked: spec.to_order ?? 1 }],
    drawings: {
      good: { type: "rug", design: spec.design, size: size.size, material, seed: seedOf(spec.design, spec.palette, seller.number * 10 + number) },
      packs: {},
      alt: title,
    },
  }
}

function describe(spec: RugSpec, design: Text, stuff: Text): Text {
  return spec.to_order
    ? text(
        `${design.fa} در ${spec.village.fa} سفارش گرفته می‌شود و بافتنش نزدیک ${persian(spec.months)} ماه طول می‌کشد.`,
        `${design.en} Woven to order in ${spec.village.en}, in about ${spec.months} months, in ${stuff.en}.`,
      )
    : text(
        `${design.fa} یک نفر آن را در ${persian(spec.months)} ماه در ${spec.village.fa} بافته است و دومی ندارد.`,
        `${design.en} One weaver made it in ${spec.months} months in ${spec.village.en}; there is no second.`,
      )
}
