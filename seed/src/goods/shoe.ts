import { carton, dozen, pairsIn, series, sizesOf, type Run, type SizedPairs } from "../../../backend/src/modules/packaging/shoe-runs"
import type { PackToList } from "../../../backend/src/workflows/packaging/product-to-list"
import type { ShoeColour, ShoeModel } from "../art/types"
import { random } from "../art/random"
import { gtin } from "../support/gtin"
import { dollars, rounded, tomans } from "../support/money"
import { counted, persian, text, type Text } from "../support/text"
import { sku, type Good } from "./good"
import { shoeColours, shoeModel, type ShoeModelSpec } from "./shoe-models"

export type ShoeSeller = {
  handle: string
  /** which of a model's drawings are this workshop's, and the colour of its boxes: two workshops' shoes do not look alike */
  style: number
  gtin: number
  maker: { handle: string; name: Text } | null
}

export type ShoeSpec = {
  model: ShoeModel
  colour: ShoeColour
  /** thousand tomans a pair: singly, and in the first run's series */
  retail: number
  wholesale: number
  note: Text
  /** sizes that have run out, and those of which one pair is left */
  out?: number[]
  last?: number[]
  /** only this run of the model's sizes; absent: all of them */
  only?: Run
  export: boolean
}

const BOX_MM: [number, number, number] = [320, 200, 110]
const CARTON_MM: [number, number, number] = [640, 600, 450]
/** Of a carton and its straps, beside the boxes. */
const CARTON_GRAM = 900
/** A second run is of larger sizes and costs so much more a pair; dozens and cartons cost less. */
const LARGER_RUN = 1.08
const DOZEN = 0.97
const CARTON = 0.945

/** A model of one member in one colour: every size, series, dozen and carton of its runs, all from the pairs of each size. */
export function shoe(seller: ShoeSeller, spec: ShoeSpec, number: number): Good {
  const model = shoeModel(spec.model)
  const handle = `${spec.model}-${spec.colour}-${seller.handle}`
  const runs = spec.only ? [spec.only] : model.runs
  const sizes = sizesOf(spec.only ?? model.sizes)
  const colour = shoeColours[spec.colour]
  const packs = [
    ...sizes.map((size) => single(model, handle, size, spec)),
    ...runs.flatMap((run, index) => bulk(model, handle, run, spec, clampWholesale(model, spec.wholesale * LARGER_RUN ** index))),
  ]
  return {
    product: {
      handle,
      title: text(`${model.name.fa}، ${colour.fa}`, `${model.name.en}, ${colour.en.toLowerCase()}`),
      description: text(`${model.description.fa} ${spec.note.fa}`, `${model.description.en} ${spec.note.en}`),
      member: seller.handle,
      maker: seller.maker?.handle ?? null,
      kind: spec.model,
      facts: { trade: "shoe", ...model.facts },
      hs_code: model.hs_code,
      pictures: [],
      model: `${spec.model}-${seller.handle}`,
      colour: spec.colour,
      colour_name: colour,
      lead_days: null,
      made_to_order: false,
      packs: packs.map((pack, index) => ({ ...pack, gtin: gtin(seller.gtin, number * 100 + index) })),
    },
    items: sizes.map((size) => ({
      sku: sku(handle, size),
      title: `${model.name.fa} ${colour.fa}، سایز ${persian(size)} (جفت)`,
      member: seller.handle,
      stocked: pairsInStock(handle, size, spec),
    })),
    drawings: {
      good: { type: "shoe", model: spec.model, colour: spec.colour, seed: seller.style },
      packs: {},
      alt: text(`${model.name.fa} ${colour.fa}`, `${model.name.en}, ${colour.en.toLowerCase()}`),
    },
  }
}

type Pack = Omit<PackToList, "gtin">

function single(model: ShoeModelSpec, handle: string, size: number, spec: ShoeSpec): Pack {
  const price = rounded(spec.retail, 5)
  return {
    ...pairs(handle, "single", [{ size, pairs: 1 }]),
    sku: sku(handle, "single", size),
    name: counted(size, "سایز {}", "Size {}"),
    content: counted(1, "{} جفت", "{} pair"),
    level: "unit",
    gross_gram: model.gross_gram,
    sides_mm: BOX_MM,
    price_rial: tomans(price * 1000),
    price_usd: spec.export ? fob(model, price, model.retail) : null,
  }
}

/** Series, dozen and carton of one run, at so many thousand tomans a pair in the series. */
function bulk(model: ShoeModelSpec, handle: string, run: Run, spec: ShoeSpec, pair: number): Pack[] {
  const range = `${persian(run.from)} تا ${persian(run.to)}`
  const words = { fa: range, en: `${run.from} to ${run.to}` }
  const made = (kind: "series" | "dozen" | "carton", name: Text, sizes: SizedPairs, share: number): Pack => {
    const count = pairsIn(sizes)
    const perPair = rounded(clampWholesale(model, pair * share), 5)
    const boxes = model.gross_gram * count
    return {
      ...pairs(handle, kind, sizes),
      sku: sku(handle, kind, run.from),
      name: text(`${name.fa} ${words.fa}`, `${name.en} ${words.en}`),
      content: counted(count, "{} جفت", "{} pairs"),
      level: kind === "series" ? "inner" : "carton",
      gross_gram: kind === "carton" ? boxes + CARTON_GRAM : boxes,
      sides_mm: kind === "carton" ? CARTON_MM : stacked(count),
      price_rial: tomans(perPair * count * 1000),
      price_usd: spec.export ? dollars(fob(model, perPair, model.wholesale) * count) : null,
    }
  }
  return [
    made("series", text("سری", "Series"), series(run), 1),
    made("dozen", text("جین", "Dozen"), dozen(run), DOZEN),
    made("carton", text("کارتن", "Carton"), carton(run), CARTON),
  ]
}

/** What every pack of pairs has in common: its kit is the pairs of its sizes. */
function pairs(handle: string, pack: string, sizes: SizedPairs) {
  return {
    pack,
    net_amount: pairsIn(sizes),
    net_unit: "pair" as const,
    pieces: pairsIn(sizes),
    label_languages: ["fa", "en"],
    shelf_life_days: null,
    sizes,
    picture: null,
    parts: sizes.map(({ size, pairs }) => ({ what: "size" as const, name: counted(size, "سایز {}", "Size {}"), amount: pairs, sku: sku(handle, size) })),
  }
}

/** Boxes strapped two by two: two side by side, the rest on top. */
function stacked(count: number): [number, number, number] {
  const [length, width, height] = BOX_MM
  return [length, width * 2, height * Math.ceil(count / 2)]
}

const clampWholesale = (model: ShoeModelSpec, price: number) => Math.min(model.wholesale[1], Math.max(model.wholesale[0], price))

/** The export price stands in its range where the price in tomans stands in its own. */
function fob(model: ShoeModelSpec, price: number, [low, high]: [number, number]): number {
  return dollars(model.fob[0] + ((price - low) / (high - low)) * (model.fob[1] - model.fob[0]))
}

/** Between 6 and 40 pairs of a size, the same on every machine; middle sizes are not scarcer than the ends. */
function pairsInStock(handle: string, size: number, spec: ShoeSpec): number {
  if (spec.out?.includes(size)) return 0
  if (spec.last?.includes(size)) return 1
  return 6 + random(`${handle} ${size}`).below(35)
}
